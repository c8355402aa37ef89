// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What plugin.xml, the e4 models and the components name exists. */
class ContributionXmlTest {

    private static final Pattern CLASS_URI = Pattern.compile("bundleclass://([^/]+)/(.+)");
    private static final Pattern FILE_URI = Pattern.compile("platform:/(?:plugin|fragment)/([^/]+)/(.+)");

    private static Checkout checkout;
    private static List<Document> documents;

    /** An XML file of a bundle. */
    private record Document(Bundle bundle, Path file, Element root) {

        boolean isModel() {
            return file.toString().endsWith(".e4xmi");
        }

        boolean isPlugin() {
            return file.endsWith("plugin.xml") || file.endsWith("fragment.xml");
        }

        boolean isComponent() {
            return root.getTagName().endsWith("component");
        }

        Finding finding(String what) {
            return new Finding(checkout.relative(file), what);
        }

        Stream<Attr> attributes() {
            return Xml.all(root).flatMap(Xml::attributes);
        }
    }

    @BeforeAll
    static void read() {
        checkout = Checkout.read();
        documents = checkout.shipped().stream().filter(bundle -> !bundle.isBench())
                .flatMap(bundle -> bundle.files(".xml", ".e4xmi").stream()
                        .map(file -> new Document(bundle, file, Xml.read(file))))
                .toList();
        Finding.floor(5, documents.size(), "XML files");
    }

    /** The platform shows the name of a contributed item's command untranslated: {@code %copyBirthdays} stood in a menu. */
    @Test
    void everyMenuItemSaysWhatItIs() {
        List<Document> models = documents.stream().filter(Document::isModel).toList();
        Finding.floor(5, models.stream().flatMap(model -> items(model.root())).count(), "menu items");
        Finding.none(models.stream().flatMap(model -> items(model.root()).filter(item -> item.getAttribute("label").isBlank())
                .map(item -> model.finding(item.getAttribute("elementId") + " has no label"))),
                "Give the item a label, even if its command has a name.");
    }

    private static Stream<Element> items(Element root) {
        return Xml.all(root).filter(element -> element.getAttribute("xsi:type").equals("menu:HandledMenuItem"));
    }

    @Test
    void everyClassExists() {
        Finding.none(documents.stream().flatMap(document -> Stream.concat(
                named(document).filter(name -> name.startsWith(Checkout.PREFIX)).filter(name -> !document.bundle().hasClass(name))
                        .map(name -> document.finding("names the class " + name + ", which its bundle does not have")),
                document.attributes().map(Attr::getValue).map(CLASS_URI::matcher).filter(Matcher::matches)
                        .filter(uri -> uri.group(1).startsWith(Checkout.PREFIX)).filter(uri -> checkout.bundle(uri.group(1))
                                .filter(bundle -> bundle.hasClass(uri.group(2))).isEmpty())
                        .map(uri -> document.finding("names " + uri.group() + ", which is not there")))),
                "Correct the name, or move the contribution into the bundle that owns the class.");
    }

    @Test
    void modelsNameOnlyClassesOfTheirOwnBundle() {
        Finding.none(documents.stream().filter(Document::isModel)
                .flatMap(document -> document.attributes().map(Attr::getValue).map(CLASS_URI::matcher).filter(Matcher::matches)
                        .filter(uri -> uri.group(1).startsWith(Checkout.PREFIX) && !uri.group(1).equals(document.bundle().name()))
                        .map(uri -> document.finding("names " + uri.group()))),
                "A part, handler or add-on comes by Model-Fragment from the bundle that owns its class.");
    }

    @Test
    void theSkeletonNamesNothingOfOurs() {
        List<Document> skeletons = documents.stream().filter(document -> document.file().endsWith("Application.e4xmi")).toList();
        Finding.floor(1, skeletons.size(), "Application.e4xmi");
        Finding.none(skeletons.stream().flatMap(document -> document.attributes().map(Attr::getValue)
                .filter(value -> value.startsWith("bundleclass://" + Checkout.PREFIX))
                .map(value -> document.finding("names " + value))),
                "The skeleton is window, stacks and menus; whatever does something hangs itself on by Model-Fragment.");
    }

    @Test
    void everyFileExists() {
        Finding.none(documents.stream().flatMap(document -> Stream.concat(
                document.attributes().map(Attr::getValue).map(FILE_URI::matcher).filter(Matcher::matches)
                        .filter(uri -> uri.group(1).startsWith(Checkout.PREFIX))
                        .filter(uri -> checkout.bundle(uri.group(1)).filter(bundle -> ships(bundle, uri.group(2))).isEmpty())
                        .map(uri -> document.finding("names " + uri.group() + ", which is not there or not in bin.includes")),
                document.isPlugin()
                        ? document.attributes()
                                .filter(attribute -> attribute.getName().matches("icon|preview|file|basestylesheeturi"))
                                .filter(attribute -> !isSharedIcon(attribute)).map(Attr::getValue)
                                .filter(path -> !path.contains(":") && !path.startsWith("%"))
                                .filter(path -> !ships(document.bundle(), path))
                                .map(path -> document
                                        .finding("names the file " + path + ", which is not there or not in bin.includes"))
                        : Stream.empty())),
                "Add the file, or correct its path or build.properties.");
    }

    /** Whoever arranges a layout sees what he takes. */
    @Test
    void everyWidgetOfOursHasAPreview() {
        List<Document> ours = documents.stream().filter(Document::isPlugin)
                .filter(document -> !document.bundle().name().contains(".example.")).toList();
        List<Element> widgets = ours.stream().flatMap(ContributionXmlTest::detailWidgets).toList();
        Finding.floor(30, widgets.size(), "widgets");
        Finding.none(ours.stream().flatMap(document -> detailWidgets(document).filter(widget -> !widget.hasAttribute("preview"))
                .map(widget -> document.finding(widget.getAttribute("id") + " has no preview"))),
                "Name one of org.liaison.ui/previews, or add one.");
    }

    private static Stream<Element> detailWidgets(Document document) {
        return Xml.children(document.root(), "extension")
                .filter(extension -> extension.getAttribute("point").equals("org.liaison.ui.detailWidgets"))
                .flatMap(extension -> Xml.children(extension, "widget"));
    }

    @Test
    void helpPagesExistInEveryLanguage() {
        List<Element> pages = documents.stream().filter(Document::isPlugin).flatMap(document -> Xml.all(document.root()))
                .filter(element -> element.getTagName().equals("page")).toList();
        Finding.floor(5, pages.size(), "help pages");
        Finding.none(documents.stream().filter(Document::isPlugin).flatMap(document -> Xml.all(document.root())
                .filter(element -> element.getTagName().equals("page")).map(element -> element.getAttribute("file"))
                .flatMap(file -> Stream.of("_fr.md", "_nl.md").map(ending -> file.replaceFirst("\\.md$", ending)))
                .filter(file -> !ships(document.bundle(), file))
                .map(file -> document.finding("has no " + file))), "Translate the page.");
    }

    @Test
    void helpPagesNameCommandsThatExist() {
        Set<String> commands = documents.stream().filter(Document::isModel).flatMap(document -> Xml.all(document.root()))
                .map(element -> element.getAttribute("elementId")).collect(Collectors.toSet());
        Pattern link = Pattern.compile("\\]\\(command:([^)]+)\\)");
        Finding.none(checkout.shipped().stream().flatMap(bundle -> bundle.files(".md").stream())
                .flatMap(file -> link.matcher(JavaSource.read(file)).results().map(found -> found.group(1))
                        .filter(id -> !commands.contains(id)).map(id -> new Finding(checkout.relative(file), "names " + id))),
                "Name a command of a fragment.e4xmi.");
    }

    @Test
    void headersNameFilesThatExist() {
        Finding.none(checkout.all().stream().flatMap(bundle -> Stream.of("Model-Fragment", "Service-Component")
                .flatMap(header -> bundle.header(header).stream()).flatMap(value -> Bundle.clauses(value).stream())
                .filter(path -> !path.contains("*")).filter(path -> !ships(bundle, path) && !isGenerated(bundle, path))
                .map(path -> new Finding(checkout.relative(bundle.file(Bundle.MANIFEST)), "names " + path
                        + ", which is not there or not in bin.includes"))),
                "Add the file, or take the line out.");
        Finding.none(documents.stream().filter(document -> document.isModel() && !document.file().endsWith("Application.e4xmi"))
                .filter(document -> modelFragments(document.bundle()).noneMatch(path -> document.file().endsWith(path)))
                .map(document -> document.finding("is named by no Model-Fragment header")),
                "Add the header to the manifest, or an extension of org.eclipse.e4.workbench.model.");
        Finding.none(documents.stream().filter(Document::isComponent)
                .filter(document -> document.bundle().header("Service-Component").isEmpty())
                .map(document -> document.finding("is named by no Service-Component header")), "Add the header to the manifest.");
    }

    @Test
    void everyPluginXmlIsShippedBySingleton() {
        Finding.none(documents.stream().filter(Document::isPlugin)
                .filter(document -> !document.bundle().header("Bundle-SymbolicName").orElse("").contains("singleton:=true")
                        || !ships(document.bundle(), document.file().getFileName().toString()))
                .map(document -> document.finding("is ignored by the registry")),
                "Extensions are read from singleton bundles with plugin.xml in bin.includes.");
    }

    @Test
    void idsAreUnique() {
        Map<String, Document> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Document document : documents) {
            Set<String> ids = new HashSet<>();
            Stream<String> declared = document.isModel()
                    ? Xml.all(document.root()).filter(element -> !element.getTagName().equals("imports"))
                            .map(element -> element.getAttribute("elementId"))
                    : document.isPlugin()
                            ? Xml.children(document.root(), "extension").flatMap(extension -> Xml.children(extension)
                                    .filter(element -> !element.getAttribute("id").isEmpty())
                                    .map(element -> String.join(" ", extension.getAttribute("point"),
                                            element.getAttribute("for"), element.getAttribute("id"))))
                            : Stream.empty();
            declared.filter(id -> !id.isBlank() && !id.equals("additions")).forEach(id -> {
                if (!ids.add(id)) {
                    findings.add(document.finding("declares the id " + id + " twice"));
                } else if (seen.putIfAbsent(id, document) != null) {
                    findings.add(document.finding("declares the id " + id + " of " + checkout.relative(seen.get(id).file())));
                }
            });
        }
        Finding.floor(10, seen.size(), "ids");
        Finding.none(findings.stream(), "Start ids with the bundle's name.");
    }

    @Test
    void contributionsAreNamedAfterTheirBundle() {
        Finding.none(documents.stream().filter(document -> document.isPlugin() && document.bundle().isContribution())
                .flatMap(document -> Xml.children(document.root(), "extension")
                        .filter(extension -> extension.getAttribute("point").startsWith("org.liaison.ui."))
                        .flatMap(Xml::children).map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
                        .filter(id -> !id.startsWith(document.bundle().name() + '.'))
                        .map(id -> document.finding("declares the id " + id))),
                "Ids are stored in users' layouts: start them with the bundle's name, so that they stay unique for ever.");
    }

    @Test
    void everyCommandHasAHandler() {
        Map<String, Document> commands = new HashMap<>();
        Set<String> handled = new HashSet<>();
        for (Document document : documents.stream().filter(Document::isModel).toList()) {
            Map<String, String> byReference = new HashMap<>();
            Xml.all(document.root()).filter(element -> !element.getAttribute("xmi:id").isEmpty())
                    .forEach(element -> byReference.put(element.getAttribute("xmi:id"), element.getAttribute("elementId")));
            Xml.all(document.root()).filter(element -> isKind(element, "Command", "commands")
                    && !element.getTagName().equals("imports"))
                    .forEach(element -> commands.put(element.getAttribute("elementId"), document));
            Xml.all(document.root()).filter(element -> isKind(element, "Handler", "handlers"))
                    .forEach(element -> handled.add(byReference.get(element.getAttribute("command"))));
        }
        Finding.none(commands.entrySet().stream().filter(command -> !handled.contains(command.getKey()))
                .map(command -> command.getValue()
                        .finding("declares the command " + command.getKey() + ", which nobody handles")),
                "Add a handler, or take the command out.");
    }

    @Test
    void everyFragmentHangsOnADocumentedId() {
        Set<String> documented = documentedIds();
        Finding.floor(10, documented.size(), "ids in ModelIds");
        Finding.none(documents.stream().filter(Document::isModel).flatMap(document -> {
            Set<String> own = new HashSet<>(documented);
            documents.stream().filter(other -> other.isModel() && other.bundle().equals(document.bundle()))
                    .flatMap(other -> Xml.all(other.root())).map(element -> element.getAttribute("elementId")).forEach(own::add);
            return Xml.all(document.root())
                    .flatMap(element -> Stream.of(element.getAttribute("parentElementId"), element.getAttribute("parentId")))
                    .filter(id -> !id.isEmpty() && !id.startsWith("xpath:") && !own.contains(id))
                    .map(id -> document.finding("hangs on " + id));
        }), "Hang fragments on a constant of org.liaison.ui.ModelIds, or on xpath:/ for the application itself.");
    }

    @Test
    void hostsNameNoGuest() {
        List<Bundle> guests = checkout.shipped().stream().filter(Bundle::isContribution).toList();
        List<Bundle> hosts = checkout.shipped().stream().filter(Bundle::isHost).toList();
        List<String> names = guests.stream().map(Bundle::name).toList();
        List<String> classes = guests.stream().flatMap(guest -> guest.files(".java").stream())
                .map(source -> source.getFileName().toString().replace(".java", "")).filter(name -> !name.equals("package-info"))
                .toList();
        Finding.none(hosts.stream().flatMap(host -> host.files(".java", ".xml", ".e4xmi", ".css", ".MF", ".properties").stream())
                .flatMap(file -> {
                    String text = JavaSource.read(file);
                    String literals = file.toString().endsWith(".properties") ? "" : literals(text);
                    return Stream
                            .concat(names.stream().filter(text::contains),
                                    classes.stream().filter(name -> literals.contains('"' + name + '"')))
                            .map(name -> new Finding(checkout.relative(file), "names " + name));
                }), "The host knows no guest: read it from the registry.");
    }

    /** All strings in a source, each between quotes, so that only a whole one equals a class's name. */
    private static String literals(String text) {
        return Pattern.compile("\"[^\"\\n]*\"").matcher(text).results()
                .map(found -> found.group().replaceAll(".*\\.(?=\\w+\"$)", "\""))
                .collect(Collectors.joining());
    }

    /** The values of the constants of ModelIds. */
    private static Set<String> documentedIds() {
        Matcher constants = Pattern.compile("String [A-Z_]+\\s*=\\s*\"([^\"]+)\"").matcher(
                JavaSource.read(checkout.root().resolve("bundles/org.liaison.ui/src/org/liaison/ui/ModelIds.java")));
        Set<String> ids = new HashSet<>();
        while (constants.find()) {
            ids.add(constants.group(1));
        }
        return ids;
    }

    /** The class names in a plugin.xml or component. */
    private static Stream<String> named(Document document) {
        return document.attributes()
                .filter(attribute -> document.isPlugin() && attribute.getName().equals("class")
                        || document.isComponent() && attribute.getName().equals("class")
                                && attribute.getOwnerElement().getTagName().equals("implementation"))
                .map(attribute -> attribute.getValue().replaceFirst(":.*", ""));
    }

    private static boolean isKind(Element element, String type, String tag) {
        return element.getAttribute("xsi:type").equals("commands:" + type) || element.getTagName().equals(tag)
                && element.getAttribute("xsi:type").isEmpty();
    }

    /** The fragments of the application model that the platform finds, by either of its two ways. */
    private static Stream<String> modelFragments(Bundle bundle) {
        return Stream.concat(bundle.header("Model-Fragment").map(Bundle::clauses).orElse(List.of()).stream(),
                documents.stream().filter(document -> document.isPlugin() && document.bundle().equals(bundle))
                        .flatMap(document -> Xml.all(document.root())).filter(element -> element.getTagName().equals("fragment"))
                        .map(element -> element.getAttribute("uri")));
    }

    /** A component whose description the build makes from its annotations. */
    private static boolean isGenerated(Bundle bundle, String path) {
        return path.startsWith("OSGI-INF/") && path.endsWith(".xml")
                && bundle.hasClass(path.substring("OSGI-INF/".length(), path.length() - ".xml".length()));
    }

    /** An icon or a preview without ending is one of org.liaison.ui. */
    private static boolean isSharedIcon(Attr attribute) {
        String folder = attribute.getName().equals("preview") ? "previews/" : "icons/";
        return checkout.bundle("org.liaison.ui").filter(ui -> ships(ui, folder + attribute.getValue() + ".svg")).isPresent();
    }

    private static boolean ships(Bundle bundle, String path) {
        if (!Files.exists(bundle.file(path))) {
            return false;
        }
        String includes = JavaSource.read(bundle.file("build.properties"));
        return Pattern.compile("(?m)[\\s=,]" + Pattern.quote(path) + "(?=[,\\s\\\\]|$)").matcher(includes).find()
                || path.contains("/") && Pattern
                        .compile("[\\s=,]" + Pattern.quote(path.substring(0, path.indexOf('/') + 1)) + "(?=[,\\s\\\\]|$)")
                        .matcher(includes).find();
    }
}
