// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The main class of a Java of its own that runs the bundles of this one: real components, of which nothing is left when it is killed.
 * It begins when it gets a line.
 */
public final class Launch {

    private static final String DEV = "osgi.dev";
    private static final String GUARD = "org.liaison.guard";

    private Launch() {
    }

    /**
     * Starts it; it ends by itself when this Java does before it got its line.
     *
     * @param bundles those of this Java
     * @param settings a folder for what the framework remembers from start to start
     * @param words what to do: the parameters of {@link Doomed#run}, or none to get the framework ready
     * @return the process
     * @throws IOException if there is no Java
     */
    static Process start(BundleContext bundles, Path settings, String... words) throws IOException {
        Path list = settings.resolve("bundles.txt");
        if (!Files.exists(list)) {
            Path area = Path.of(URI.create(bundles.getProperty("osgi.install.area")));
            Files.write(list, Stream.of(bundles.getBundles()).filter(bundle -> bundle.getBundleId() != 0)
                    .map(bundle -> bundle.getLocation().replaceFirst("^(initial@)?(reference:)?file:", ""))
                    .map(location -> "reference:file:" + area.resolve(location).normalize()).toList());
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-XX:-UsePerfData", "-Djava.awt.headless=true", "-cp",
                String.join(File.pathSeparator, place(Launch.class), place(FrameworkFactory.class))));
        String dev = bundles.getProperty(DEV);
        if (dev != null) {
            command.add("-D" + DEV + '=' + dev);
        }
        command.add(Launch.class.getName());
        command.add(settings.toString());
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(settings.resolve("said.txt").toFile())
                .start();
    }

    /** Where a class was loaded from: a jar, or a folder of classes, which in a bundle project is one level deeper. */
    private static String place(Class<?> one) {
        Path location = Path.of(URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString()));
        String resource = one.getName().replace('.', '/') + ".class";
        return Stream.of(location, location.resolve("target/classes"), location.resolve("bin"))
                .filter(inner -> Files.exists(inner.resolve(resource))).findFirst().orElse(location).toString();
    }

    /**
     * Runs in the other Java.
     *
     * @param words the folder of settings, and what to do
     * @throws ReflectiveOperationException if the bundles are not what they are here
     * @throws BundleException if they do not start
     * @throws IOException if they cannot be read
     * @throws InterruptedException never
     */
    public static void main(String[] words)
            throws ReflectiveOperationException, BundleException, IOException, InterruptedException {
        Path settings = Path.of(words[0]);
        Map<String, String> properties = new HashMap<>(
                Map.of(Constants.FRAMEWORK_STORAGE, settings.resolve("framework").toString(),
                        "osgi.parentClassloader", "ext", "osgi.classloader.lock", "classname"));
        if (System.getProperty(DEV) != null) {
            properties.put(DEV, System.getProperty(DEV));
        }
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(properties);
        framework.init();
        BundleContext bundles = framework.getBundleContext();
        if (bundles.getBundles().length == 1) {
            for (String location : Files.readAllLines(settings.resolve("bundles.txt"))) {
                bundles.installBundle(location);
            }
            framework.start();
            program(bundles).getMethod("prepare", BundleContext.class).invoke(null, bundles);
            framework.stop();
            framework.waitForStop(0);
            // threads that libraries left behind would hold the end up
            Runtime.getRuntime().halt(0);
        }
        framework.start();
        Class<?> program = program(bundles);
        if (System.in.read() < 0) {
            Runtime.getRuntime().halt(0);
        }
        program.getMethod("run", BundleContext.class, Path.class, String.class, int.class, int.class, Path.class).invoke(null,
                bundles, Path.of(words[1]), words[2], Integer.valueOf(words[3]), Integer.valueOf(words[4]), Path.of(words[5]));
    }

    /** The class as its bundle sees it: this one was loaded by nobody's bundle. */
    private static Class<?> program(BundleContext bundles) throws ClassNotFoundException {
        Bundle guard = Stream.of(bundles.getBundles()).filter(bundle -> GUARD.equals(bundle.getSymbolicName())).findFirst()
                .orElseThrow();
        return guard.loadClass(Launch.class.getPackageName() + ".Doomed");
    }
}
