// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Rules on the compiled classes. */
class ClassRulesTest {

    private static final Map<Bundle, JavaClasses> CLASSES = new LinkedHashMap<>();

    @BeforeAll
    static void read() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        Checkout checkout = Checkout.read();
        for (Bundle bundle : checkout.shipped()) {
            int sources = bundle.files(".java").stream().filter(file -> !file.endsWith("package-info.java")).toList().size();
            if (sources > 0) {
                Path folder = bundle.classes();
                JavaClasses classes = new ClassFileImporter().importPath(folder);
                Finding.floor(sources, classes.size(), "classes of " + bundle.name() + " in " + folder);
                CLASSES.put(bundle, classes);
            }
        }
        Finding.floor(60, CLASSES.values().stream().mapToInt(JavaClasses::size).sum(), "classes");
    }

    @Test
    void noBundleHasAPackageCycle() {
        CLASSES.forEach((bundle, classes) -> SlicesRuleDefinition.slices().assignedFrom(new ByPackage()).should().beFreeOfCycles()
                .as("The packages of " + bundle.name() + " depend on each other in one direction").allowEmptyShould(true)
                .check(classes));
    }

    @Test
    void theRuleAgainstCyclesSeesCycles() {
        SliceAssignment eachClass = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getName());
            }

            @Override
            public String getDescription() {
                return "every class";
            }
        };
        JavaClasses own = ownClasses().that(JavaClass.Predicates.simpleName("Ping").or(JavaClass.Predicates.simpleName("Pong")));
        Assertions.assertEquals(2, own.size());
        Assertions.assertTrue(SlicesRuleDefinition.slices().assignedFrom(eachClass).should().beFreeOfCycles().evaluate(own)
                .hasViolation(), "Ping and Pong know each other");
    }

    @Test
    void nothingStaticEverChanges() {
        Finding.none(all().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL) && !isGenerated(field))
                .map(field -> new Finding(field.getOwner().getName(), "has the static variable " + field.getName())),
                "State belongs to an object that somebody owns: a service, a context, a parameter.");
    }

    @Test
    void nobodyIsASingleton() {
        Finding.none(all().flatMap(type -> Stream.concat(
                type.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getName().matches("getInstance|getDefault|instance")).map(method -> method.getFullName()),
                Stream.concat(
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                                        && field.getName().matches("INSTANCE|instance|singleton") && !type.isEnum())
                                .map(JavaField::getFullName),
                        Stream.of(type).filter(ClassRulesTest::isHolder).map(JavaClass::getName))))
                .map(name -> new Finding(name, "is a singleton")), "Ask for it in the constructor or by @Inject.");
    }

    @Test
    void nobodyIsABundleActivator() {
        Finding.none(all()
                .filter(type -> type.getRawInterfaces().stream()
                        .anyMatch(face -> face.getName().equals("org.osgi.framework.BundleActivator")))
                .map(type -> new Finding(type.getName(), "is a bundle activator")), "Declare a component in OSGI-INF instead.");
    }

    @Test
    void nobodyPrintsOrExits() {
        Finding.none(all().flatMap(type -> type.getAccessesFromSelf().stream()).filter(ClassRulesTest::isForbidden)
                .map(access -> new Finding(access.getOrigin().getOwner().getName() + access.getSourceCodeLocation(),
                        "uses " + access.getTarget().getFullName())),
                "Log with the platform's log; a command line writes to the stream it was given.");
    }

    @Test
    void namesSayWhatATypeDoes() {
        Finding.none(all().filter(type -> !type.isAnonymousClass())
                .filter(type -> type.getSimpleName().matches(".*(Manager|Helper|Utils?|Impl)|I[A-Z][a-z].*"))
                .map(type -> new Finding(type.getName(), "has a name that says how, not what")),
                "Avoid Manager, Helper, Util, Impl and a leading I: name it by what it does.");
    }

    @Test
    void inheritanceStaysShallow() {
        Finding.none(all().filter(type -> depth(type) > 2)
                .map(type -> new Finding(type.getName(), "has " + depth(type) + " superclasses of ours")),
                "Prefer a function or a part over a base class.");
    }

    @Test
    void theRuleAgainstPrintingSeesPrinting() {
        JavaClass printing = ownClasses().get(Printing.class);
        Assertions.assertEquals(
                List.of("java.lang.Exception.printStackTrace()", "java.lang.System.exit(int)", "java.lang.System.out"),
                printing.getAccessesFromSelf().stream().filter(ClassRulesTest::isForbidden)
                        .map(access -> access.getTarget().getFullName()).distinct().sorted().toList());
    }

    private static JavaClasses ownClasses() {
        return new ClassFileImporter()
                .importPath(Checkout.read().bundle("org.liaison.architecture.tests").orElseThrow().classes());
    }

    /** The idiom of a nested class that keeps the only instance. */
    private static boolean isHolder(JavaClass type) {
        return type.getSimpleName().endsWith("Holder") && type.isNestedClass()
                && type.getFields().stream().anyMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().equals(type.getEnclosingClass().orElse(null)));
    }

    private static boolean isForbidden(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return name.equals("printStackTrace") && access.getTarget().getFullName().endsWith("printStackTrace()")
                || owner.equals("java.lang.System") && (name.equals("out") || name.equals("err") || name.equals("exit"));
    }

    /** What weaving and the compiler add. */
    private static boolean isGenerated(JavaField field) {
        return field.getName().startsWith("_persistence") || field.getName().contains("$")
                || field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static int depth(JavaClass type) {
        return type.getRawSuperclass().filter(parent -> parent.getName().startsWith(Checkout.PREFIX))
                .map(parent -> 1 + depth(parent))
                .orElse(0);
    }

    private static Stream<JavaClass> all() {
        return CLASSES.values().stream().flatMap(JavaClasses::stream);
    }

    /** One slice a package. */
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    /** Knows Pong, who knows Ping. */
    private record Ping(Pong pong) {
    }

    private record Pong(Ping ping) {
    }

    /** Does what nobody may do; never called. */
    private static final class Printing {
        @SuppressWarnings("unused")
        void print() {
            System.out.println();
            new Exception().printStackTrace();
            System.exit(1);
        }
    }
}
