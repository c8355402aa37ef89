// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Every entity is woven in the build. */
class EntityRulesTest {

    private static final String LIST = "persistence/META-INF/persistence.xml";

    private static Checkout checkout;
    private static Map<Bundle, List<JavaClass>> entities;

    @BeforeAll
    static void read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        checkout = Checkout.read();
        entities = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        checkout.shipped().stream().filter(bundle -> bundle.imports().contains("jakarta.persistence")).forEach(bundle -> {
            List<JavaClass> found = new ClassFileImporter()
                    .importPath(bundle.classes()).stream().filter(type -> type.getAnnotations()
                            .stream()
                            .anyMatch(annotation -> annotation.getRawType().getName()
                                    .matches("jakarta\\.persistence\\.(Entity|MappedSuperclass|Embeddable)")))
                    .toList();
            if (!found.isEmpty()) {
                entities.put(bundle, found);
            }
        });
        Finding.floor(8, entities.values().stream().mapToInt(List::size).sum(), "entities");
    }

    @Test
    void everyEntityIsListedForWeaving() {
        Finding.none(entities.entrySet().stream().flatMap(bundle -> {
            Path list = bundle.getKey().file(LIST);
            Set<String> listed = Files.exists(list)
                    ? Xml.all(Xml.read(list)).filter(element -> element.getTagName().equals("class")).map(Element::getTextContent)
                            .map(String::strip).collect(Collectors.toSet())
                    : Set.of();
            return bundle.getValue().stream().filter(type -> !listed.contains(type.getName()))
                    .map(type -> new Finding(checkout.relative(list), "does not list " + type.getName()));
        }), "Add a class element, or the entity has no lazy references and no change tracking.");
    }

    @Test
    void everyListedClassIsThere() {
        Finding.none(checkout.shipped().stream().filter(bundle -> Files.exists(bundle.file(LIST))).flatMap(bundle -> Xml
                .all(Xml.read(bundle.file(LIST))).filter(element -> element.getTagName().equals("class"))
                .map(element -> element.getTextContent().strip())
                .filter(name -> checkout.shipped().stream().noneMatch(any -> any.hasClass(name)))
                .map(name -> new Finding(checkout.relative(bundle.file(LIST)), "lists " + name + ", which is not there"))),
                "Take the line out.");
    }

    @Test
    void everyEntityIsWoven() {
        Assumptions.assumeTrue(System.getProperty("liaison.classes") == null, "A plain compiler does not weave.");
        Finding.none(entities.values().stream().flatMap(List::stream)
                .filter(type -> type.getRawInterfaces().stream()
                        .noneMatch(face -> face.getName().equals("org.eclipse.persistence.internal.weaving.PersistenceWeaved")))
                .map(type -> new Finding(type.getName(), "is not woven")), "See the profile weave in the parent's pom.xml.");
    }
}
