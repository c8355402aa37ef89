// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The schemas of the extension points: documented to the last attribute, with an example that is really built. */
class SchemaRulesTest {

    private static final String EXAMPLE = "org.liaison.example.birthday";

    private static Checkout checkout;
    private static List<Schema> schemas;

    /** A schema with the point it describes. */
    private record Schema(Path file, String point, Element root) {

        Finding finding(String what) {
            return new Finding(checkout.relative(file), what);
        }

        /** The text of a documentation section such as since or examples. */
        String section(String type) {
            return Xml.all(root).filter(element -> element.getTagName().matches("(appinfo|appInfo)"))
                    .filter(info -> Xml.children(info).anyMatch(child -> child.getAttribute("type").equals(type)))
                    .map(info -> ((Element) info.getParentNode()).getElementsByTagName("documentation").item(0).getTextContent()
                            .strip())
                    .collect(Collectors.joining());
        }

        Stream<Element> elements() {
            return Xml.children(root, "element").filter(element -> !element.getAttribute("name").equals("extension"));
        }

        static Stream<Element> attributes(Element element) {
            return Xml.all(element).filter(child -> child.getTagName().equals("attribute"));
        }
    }

    @BeforeAll
    static void read() {
        checkout = Checkout.read();
        schemas = checkout.shipped().stream().flatMap(bundle -> points(bundle).entrySet().stream()
                .map(point -> new Schema(bundle.file(point.getValue()), bundle.name() + '.' + point.getKey(),
                        Xml.read(bundle.file(point.getValue())))))
                .toList();
        Finding.floor(3, schemas.size(), "schemas");
    }

    @Test
    void everySchemaBelongsToAPoint() {
        Set<Path> declared = schemas.stream().map(Schema::file).collect(Collectors.toSet());
        Finding.none(
                checkout.shipped().stream().flatMap(bundle -> bundle.files(".exsd").stream())
                        .filter(file -> !declared.contains(file))
                        .map(file -> new Finding(checkout.relative(file), "describes no extension point")),
                "Declare the point in plugin.xml.");
        Finding.none(schemas.stream().filter(schema -> !schema.point().equals(schema.root().getAttribute("targetNamespace") + '.'
                + Xml.all(schema.root()).filter(element -> element.getTagName().equals("meta.schema")).findFirst()
                        .map(meta -> meta.getAttribute("id")).orElse("")))
                .map(schema -> schema.finding("names another point than " + schema.point())),
                "Correct targetNamespace or meta.schema.");
    }

    @Test
    void everyAttributeIsDocumented() {
        Finding.none(schemas.stream().flatMap(schema -> schema.elements().flatMap(element -> Schema.attributes(element)
                .filter(attribute -> Xml.all(attribute).filter(child -> child.getTagName().equals("documentation"))
                        .allMatch(text -> text.getTextContent().isBlank()))
                .map(attribute -> schema.finding(element.getAttribute("name") + '/' + attribute.getAttribute("name")
                        + " has no documentation")))),
                "Say what it is for, its form, and what happens without it.");
    }

    @Test
    void everySchemaHasDescriptionSinceAndExample() {
        Finding.none(
                schemas.stream().flatMap(schema -> Stream.of("since", "examples").filter(type -> schema.section(type).isBlank())
                        .map(type -> schema.finding("has no section " + type))),
                "Add it; the example is an extension of " + EXAMPLE + '.');
        Finding.none(schemas.stream().filter(schema -> JavaSource.read(schema.file()).contains("[Enter "))
                .map(schema -> schema.finding("has a placeholder left in")), "Write the text.");
    }

    @Test
    void everyExampleIsBuilt() {
        Map<String, List<String>> real = checkout.shipped().stream()
                .collect(Collectors.toMap(Bundle::name, SchemaRulesTest::extensions));
        Finding.none(schemas.stream().filter(schema -> !schema.section("examples").isBlank()).filter(schema -> {
            boolean used = real.get(EXAMPLE).stream().anyMatch(extension -> extension.contains('"' + schema.point() + '"'));
            Stream<String> built = used ? real.get(EXAMPLE).stream() : real.values().stream().flatMap(List::stream);
            String example = schema.section("examples").replaceFirst("(?s)^.*?(?=<extension)", "")
                    .replaceFirst("(?s)(</extension>).*$", "$1");
            return !example.startsWith("<extension")
                    || built.noneMatch(Xml.canonical(Xml.parse(example, schema.file().toString()))::equals);
        }).map(schema -> schema.finding("shows an example that is built nowhere")), "Copy the extension from the plugin.xml of "
                + EXAMPLE
                + ", or of another bundle where that one does not use the point: what is compiled and tested cannot rot.");
    }

    @Test
    void everyExtensionFollowsItsSchema() {
        Map<String, Schema> byPoint = schemas.stream().collect(Collectors.toMap(Schema::point, schema -> schema));
        List<Path> plugins = checkout.all().stream().map(bundle -> bundle.file("plugin.xml")).filter(Files::exists).toList();
        Finding.floor(3, plugins.size(), "files plugin.xml");
        Finding.none(plugins.stream().flatMap(file -> Xml.children(Xml.read(file), "extension")
                .filter(extension -> extension.getAttribute("point").startsWith(Checkout.PREFIX))
                .flatMap(extension -> violations(byPoint.get(extension.getAttribute("point")), extension)
                        .map(what -> new Finding(checkout.relative(file), what)))),
                "See the point's schema.");
    }

    private static Stream<String> violations(Schema schema, Element extension) {
        String point = extension.getAttribute("point");
        if (schema == null) {
            return Stream.of("extends " + point + ", which nobody declares");
        }
        Map<String, Element> elements = schema.elements()
                .collect(Collectors.toMap(element -> element.getAttribute("name"), element -> element));
        return Xml.children(extension).flatMap(Xml::all).flatMap(element -> {
            Element declared = elements.get(element.getTagName());
            if (declared == null) {
                return Stream.of(point + " has no element " + element.getTagName());
            }
            Map<String, Boolean> required = new HashMap<>();
            Schema.attributes(declared).forEach(attribute -> required.put(attribute.getAttribute("name"),
                    attribute.getAttribute("use").equals("required")));
            Set<String> given = Xml.attributes(element).map(attribute -> attribute.getName())
                    .collect(Collectors.toCollection(HashSet::new));
            Stream<String> missing = required.entrySet().stream()
                    .filter(entry -> entry.getValue() && !given.contains(entry.getKey()))
                    .map(entry -> point + '/' + element.getTagName() + " lacks " + entry.getKey());
            Stream<String> unknown = given.stream().filter(name -> !required.containsKey(name))
                    .map(name -> point + '/' + element.getTagName() + " has no attribute " + name);
            return Stream.concat(missing, unknown);
        });
    }

    private static List<String> extensions(Bundle bundle) {
        Path plugin = bundle.file("plugin.xml");
        return Files.exists(plugin) ? Xml.children(Xml.read(plugin), "extension").map(Xml::canonical).toList() : List.of();
    }

    /** A bundle's extension points with their schemas. */
    private static Map<String, String> points(Bundle bundle) {
        Path plugin = bundle.file("plugin.xml");
        return Files.exists(plugin)
                ? Xml.children(Xml.read(plugin), "extension-point")
                        .collect(Collectors.toMap(point -> point.getAttribute("id"), point -> point.getAttribute("schema")))
                : Map.of();
    }
}
