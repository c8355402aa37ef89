// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may see whom, from the manifests. */
class DependencyRulesTest {

    private static Checkout checkout;
    private static List<JavaSource> sources;

    @BeforeAll
    static void read() {
        checkout = Checkout.read();
        sources = JavaSource.of(checkout, checkout.shipped());
        Finding.floor(6, checkout.shipped().size(), "bundles");
    }

    @Test
    void onlyTheStoreSeesEclipseLink() {
        onlyIn("store\\.eclipselink|bench\\.jpa", "org\\.eclipse\\.persistence.*", "Go through org.liaison.store instead.");
    }

    @Test
    void onlyTheStoreSeesDerby() {
        onlyIn("store\\.derby", "(org\\.apache\\.)?derby.*", "Go through org.liaison.store instead.");
    }

    @Test
    void onlySearchSeesLucene() {
        onlyIn("search", "org\\.apache\\.lucene.*", "Go through org.liaison.search instead.");
    }

    @Test
    void onlyPrintSeesPdfBox() {
        onlyIn("print", "org\\.apache\\.(pdfbox|fontbox).*", "Go through org.liaison.print instead.");
    }

    @Test
    void onlyHelpSeesCommonmark() {
        onlyIn("help", "org\\.commonmark.*", "Write a page and ask org.liaison.help for it instead.");
    }

    @Test
    void onlyTheListHostSeesNatTable() {
        onlyIn("ui\\.list", "org\\.eclipse\\.nebula.*", "Contribute a column to org.liaison.ui.listColumns instead.");
    }

    @Test
    void uiNeverSeesPersistence() {
        Finding.none(checkout.shipped().stream().filter(Bundle::isUi)
                .flatMap(bundle -> foreign(bundle).filter(name -> name.startsWith("jakarta.persistence"))
                        .map(name -> finding(bundle, "sees " + name))),
                "A widget edits properties of a working copy and never meets JPA.");
    }

    @Test
    void modelAndValuesStandAlone() {
        Finding.none(checkout.shipped().stream().filter(bundle -> bundle.shortName().matches("model|values")).flatMap(bundle -> {
            Predicate<String> allowed = bundle.shortName().equals("model")
                    ? name -> name.matches("jakarta\\.persistence|org\\.liaison\\.values|org\\.osgi\\.service\\.component.*")
                    : name -> name.matches("org\\.iban4j.*|com\\.google\\.i18n.*|org\\.apache\\.commons\\.validator.*");
            return foreign(bundle).filter(allowed.negate()).map(name -> finding(bundle, "sees " + name));
        }), "The model knows what things are: java.*, the annotations of jakarta.persistence and org.liaison.values, nothing else.");
    }

    @Test
    void headlessBundlesNeverSeeTheScreen() {
        Pattern screen = Pattern.compile("org\\.eclipse\\.(swt|jface|e4\\.ui)(\\..*)?|org\\.liaison\\.ui(\\..*)?");
        List<Bundle> headless = checkout.shipped().stream()
                .filter(bundle -> !bundle.isUi() && !bundle.isForTests()).toList();
        Finding.floor(4, headless.size(), "bundles without a screen");
        Finding.none(headless.stream()
                .flatMap(bundle -> foreign(bundle).filter(name -> screen.matcher(name).matches())
                        .map(name -> finding(bundle, "sees " + name))),
                "Everything that works on data works without a screen: put what draws into a ui bundle.");
    }

    @Test
    void contributionsSeeOnlyTheContracts() {
        Pattern contract = Pattern
                .compile(
                        "values|model|store|search|criteria|activity|bulk|dossier|views|duplicates|completeness|exchange|guard|map|print"
                                + "|help|ui");
        List<Bundle> contributions = checkout.shipped().stream().filter(Bundle::isContribution).toList();
        Finding.floor(3, contributions.size(), "contributions");
        Finding.none(contributions.stream()
                .flatMap(bundle -> checkout.dependencies(bundle).filter(other -> !other.equals(bundle))
                        .filter(other -> !contract.matcher(other.shortName()).matches())
                        .map(other -> finding(bundle, "sees " + other.name()))),
                "What ships with Liaison has no privileges: build it on values, model, store, search and ui, as a stranger would.");
    }

    @Test
    void hostsDoNotDependOnContributions() {
        List<Bundle> hosts = checkout.shipped().stream().filter(Bundle::isHost).toList();
        Finding.floor(3, hosts.size(), "hosts");
        Finding.none(hosts.stream().flatMap(host -> checkout.dependencies(host).filter(Bundle::isContribution)
                .map(guest -> finding(host, "sees " + guest.name()))), "A host finds its guests in the extension registry.");
    }

    @Test
    void implementationsOfServicesAreSeenByNobody() {
        Finding.none(checkout.shipped().stream()
                .flatMap(bundle -> checkout.dependencies(bundle).filter(other -> !other.equals(bundle))
                        .filter(other -> other.shortName().matches("store\\..+|app|cli|ui\\..+"))
                        .map(other -> finding(bundle, "sees " + other.name()))),
                "Stores, hosts and contributions are reached through services and the extension registry only.");
    }

    @Test
    void nobodyButTestsSeesTestLibraries() {
        Pattern libraries = Pattern
                .compile("org\\.junit.*|net\\.jqwik.*|com\\.tngtech.*|org\\.opentest4j.*|org\\.liaison\\.testing.*");
        Finding.none(checkout.shipped().stream().filter(bundle -> !bundle.isForTests())
                .flatMap(bundle -> foreign(bundle).filter(name -> libraries.matcher(name).matches())
                        .map(name -> finding(bundle, "sees " + name))),
                "Tests live in a fragment <bundle>.tests.");
    }

    @Test
    void everyTestBundleIsTheFragmentOfWhatItTests() {
        Finding.none(checkout.all().stream().filter(Bundle::isTest)
                .filter(bundle -> !bundle.shortName().matches("(architecture|product|journey).*"))
                .filter(bundle -> !bundle.header("Fragment-Host").map(host -> Bundle.clauses(host).getFirst())
                        .filter(bundle.name().replaceFirst("\\.tests$", "")::equals).isPresent())
                .map(bundle -> finding(bundle, "is no fragment of the bundle it is named after")),
                "Say Fragment-Host: <bundle>, so that tests see what is internal without anyone exporting it.");
    }

    /** The one bundle whose short name matches may see packages and bundles that match; nobody else may. */
    private static void onlyIn(String owner, String seen, String remedy) {
        Pattern forbidden = Pattern.compile(seen);
        Finding.none(checkout.shipped().stream().filter(bundle -> !bundle.shortName().matches(owner))
                .flatMap(bundle -> foreign(bundle).filter(name -> forbidden.matcher(name).matches())
                        .map(name -> finding(bundle, "sees " + name))),
                remedy);
        Finding.none(checkout.shipped().stream().filter(bundle -> !bundle.shortName().matches(owner))
                .flatMap(bundle -> JavaSource.in(bundle, checkout, sources))
                .flatMap(source -> source.imports().filter(name -> forbidden.matcher(name).matches())
                        .map(name -> source.finding(1, "imports " + name))),
                remedy);
    }

    private static Stream<String> foreign(Bundle bundle) {
        return Stream.concat(bundle.imports().stream(), bundle.requires().stream());
    }

    private static Finding finding(Bundle bundle, String what) {
        return new Finding(checkout.relative(bundle.file(Bundle.MANIFEST)), what);
    }
}
