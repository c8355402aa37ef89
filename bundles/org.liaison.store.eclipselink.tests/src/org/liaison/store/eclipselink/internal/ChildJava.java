// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

import com.google.gson.stream.JsonReader;

import org.liaison.model.crm.Relation;
import org.liaison.store.Store;
import org.liaison.values.Problem;

import jakarta.persistence.Entity;

/** A Java of its own with the store on its class path: what a test does to it does not happen to the tests. */
final class ChildJava {

    private ChildJava() {
    }

    /**
     * Starts one.
     *
     * @param program its main class
     * @param said the file that it writes to
     * @param arguments what the program is given
     */
    static Process start(Class<?> program, Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", String.join(File.pathSeparator, classPath(program)),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(said.toFile()).start();
    }

    private static Set<String> classPath(Class<?> program) {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> one : List.of(program, EclipseLinkStore.class, Store.class, Problem.class, Relation.class,
                JsonReader.class,
                Entity.class, Session.class, PersistenceProvider.class, EmbeddedDataSource.class)) {
            places.add(place(one));
        }
        add(places, PersistenceProvider.class, "org.eclipse.persistence.jpa.jpql.JPQLQueryProblem");
        add(places, Session.class, "org.objectweb.asm.ClassReader");
        for (String rule : List.of("org.iban4j.Iban", "com.google.i18n.phonenumbers.PhoneNumberUtil",
                "org.apache.commons.validator.routines.EmailValidator")) {
            add(places, Problem.class, rule);
        }
        add(places, EmbeddedDataSource.class, "org.apache.derby.iapi.jdbc.EngineConnection");
        add(places, EmbeddedDataSource.class, "org.apache.derby.shared.common.error.StandardException");
        return places;
    }

    private static void add(Set<String> places, Class<?> neighbour, String name) {
        try {
            places.add(place(Class.forName(name, false, neighbour.getClassLoader())));
        } catch (ClassNotFoundException unneeded) {
            places.remove(name);
        }
    }

    /** Where a class was loaded from: a jar, or a folder of classes, which in a bundle project is one level deeper. */
    private static String place(Class<?> one) {
        String resource = one.getName().replace('.', '/') + ".class";
        Path location = location(one);
        return List.of(location, location.resolve("target/classes"), location.resolve("bin")).stream()
                .filter(inner -> inner.resolve(resource).toFile().exists()).findFirst().orElse(location).toString();
    }

    private static Path location(Class<?> one) {
        try {
            return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException neverOfAFile) {
            throw new IllegalStateException(neverOfAFile);
        }
    }
}
