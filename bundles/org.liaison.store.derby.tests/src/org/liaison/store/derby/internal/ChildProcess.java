// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.derby.jdbc.EmbeddedDataSource;

import org.liaison.store.Database;
import org.liaison.values.Problem;

/** Another Java process that runs a class of these tests with the same bundles. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                String.join(System.getProperty("path.separator"), classPath()), main.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    private static Set<String> classPath() {
        Set<String> places = new LinkedHashSet<>();
        try {
            for (Class<?> one : List.of(ChildProcess.class, DerbyDatabase.class, Database.class, Problem.class,
                    EmbeddedDataSource.class,
                    derby("org.apache.derby.iapi.jdbc.EngineConnection"),
                    derby("org.apache.derby.shared.common.error.StandardException"))) {
                places.add(place(one));
            }
        } catch (URISyntaxException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
        return places;
    }

    private static Class<?> derby(String name) throws ClassNotFoundException {
        return Class.forName(name, false, EmbeddedDataSource.class.getClassLoader());
    }

    /** Where a class was loaded from: a jar, or a folder of classes, which in a bundle project is one level deeper. */
    private static String place(Class<?> one) throws URISyntaxException {
        String resource = one.getName().replace('.', '/') + ".class";
        String location = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        for (String inner : List.of("", "target/classes", "bin")) {
            if (Path.of(location, inner, resource).toFile().exists()) {
                return Path.of(location, inner).toString();
            }
        }
        return location;
    }

    String line() throws IOException {
        return output.readLine();
    }

    /** As kill -9 does: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
