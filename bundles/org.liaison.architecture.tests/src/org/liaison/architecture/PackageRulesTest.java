// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What bundles export, how their packages are named, and what every manifest says. */
class PackageRulesTest {

    /** Rooms without a purpose. */
    private static final Set<String> MEANINGLESS = Set.of("util", "utils", "helper", "helpers", "common", "commons", "constants",
            "impl",
            "misc", "handlers", "parts", "dialogs", "managers");

    private static Checkout checkout;
    private static List<JavaSource> sources;

    @BeforeAll
    static void read() {
        checkout = Checkout.read();
        sources = JavaSource.of(checkout, checkout.shipped());
        Finding.floor(40, sources.size(), "sources");
    }

    @Test
    void nothingInternalIsExported() {
        Finding.none(checkout.all().stream().flatMap(bundle -> bundle.exports().stream().filter(name -> name.contains("internal"))
                .map(name -> finding(bundle, "exports " + name))),
                "Move what others need into a documented package; tests are fragments and need no export.");
    }

    @Test
    void whatIsNotExportedIsInternal() {
        Finding.none(checkout.shipped().stream().flatMap(bundle -> sourcesOf(bundle).map(JavaSource::packageName).distinct()
                .filter(name -> !bundle.exports().contains(name))
                .filter(name -> !name.startsWith(bundle.name() + ".internal"))
                .map(name -> finding(bundle, "has the package " + name + ", neither exported nor internal"))),
                "A package is either API, exported and documented, or <bundle>.internal[.concern].");
    }

    @Test
    void everyPackageBelongsToItsBundle() {
        Finding.none(checkout.shipped().stream().flatMap(bundle -> sourcesOf(bundle).map(JavaSource::packageName).distinct()
                .filter(name -> !name.equals(bundle.name()) && !name.startsWith(bundle.name() + '.'))
                .map(name -> finding(bundle, "has the package " + name))), "A package starts with the name of its bundle.");
    }

    @Test
    void packagesAreNamedByConcern() {
        Finding.none(
                sources.stream().filter(source -> Stream.of(source.packageName().split("\\.")).anyMatch(MEANINGLESS::contains))
                        .map(source -> source.finding(1, "lies in " + source.packageName())),
                "Name the package by what it is about, not by the kind of its classes.");
    }

    @Test
    void everyExportedPackageIsIntroduced() {
        Finding.none(checkout.shipped().stream().flatMap(bundle -> bundle.exports().stream()
                .filter(name -> !Files.exists(bundle.file("src/" + name.replace('.', '/') + "/package-info.java")))
                .map(name -> finding(bundle, "exports " + name + " without a package-info.java"))),
                "Say what the package is for, with an example of five lines.");
    }

    @Test
    void everyExportExists() {
        Finding.none(checkout.all().stream().flatMap(bundle -> bundle.exports().stream()
                .filter(name -> !Files.isDirectory(bundle.file("src/" + name.replace('.', '/'))))
                .map(name -> finding(bundle, "exports " + name + ", which is not there"))), "Take the line out.");
    }

    @Test
    void everyManifestSaysWhatItMust() {
        Finding.none(checkout.all().stream().filter(bundle -> !bundle.isForeignFragment()).flatMap(bundle -> Stream.of(
                wrong(bundle, "Bundle-Name", Pattern.quote("%bundleName")),
                wrong(bundle, "Bundle-Vendor", "Liaison"),
                wrong(bundle, "Bundle-Localization", "OSGI-INF/l10n/[a-z]+"),
                wrong(bundle, "Bundle-RequiredExecutionEnvironment", "JavaSE-21"),
                wrong(bundle, "Automatic-Module-Name", bundle.isTest() ? ".*" : Pattern.quote(bundle.name())),
                bundle.header("Bundle-Activator").map(name -> finding(bundle, "has the activator " + name)).stream()))
                .flatMap(findings -> findings), "Compare with the manifest of org.liaison.values.");
    }

    @Test
    void nobodyCommitsSettingsOfHisOwn() {
        Finding.none(checkout.all().stream().flatMap(bundle -> Stream.of(".settings", ".project", ".classpath")
                .filter(name -> Files.exists(bundle.file(name)) && !ignored(name))
                .map(name -> new Finding(checkout.relative(bundle.file(name)), "is a developer's own"))),
                "One compiler configuration and one formatter profile lie in releng/; add yours to .gitignore.");
    }

    private static boolean ignored(String name) {
        return JavaSource.read(checkout.root().resolve(".gitignore")).lines()
                .anyMatch(line -> line.matches(Pattern.quote(name) + "/?"));
    }

    private static Stream<Finding> wrong(Bundle bundle, String header, String pattern) {
        String value = bundle.header(header).orElse("nothing");
        return value.matches(pattern) ? Stream.empty() : Stream.of(finding(bundle, header + " is " + value));
    }

    private static Stream<JavaSource> sourcesOf(Bundle bundle) {
        return JavaSource.in(bundle, checkout, sources);
    }

    private static Finding finding(Bundle bundle, String what) {
        return new Finding(checkout.relative(bundle.file(Bundle.MANIFEST)), what);
    }
}
