// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout that the rules are about: the folder of the system property {@code liaison.root}. */
final class Checkout {

    /** What the symbolic name of every bundle of ours starts with. */
    static final String PREFIX = "org.liaison.";

    private final Path root;
    private final List<Bundle> bundles;

    private Checkout(Path root, List<Bundle> bundles) {
        this.root = root;
        this.bundles = bundles;
    }

    /**
     * Reads the checkout.
     *
     * @return all bundles of ours under {@code bundles/}, by name
     */
    static Checkout read() {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("liaison.root"),
                "Set the system property liaison.root to the checkout.")).toAbsolutePath().normalize();
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            List<Bundle> bundles = folders.filter(folder -> Files.exists(folder.resolve(Bundle.MANIFEST))).sorted()
                    .map(folder -> Bundle.read(root, folder)).filter(bundle -> bundle.name().startsWith(PREFIX)).toList();
            return new Checkout(root, bundles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path root() {
        return root;
    }

    /** All bundles, tests included. */
    List<Bundle> all() {
        return bundles;
    }

    /** The bundles that are not tests. */
    List<Bundle> shipped() {
        return bundles.stream().filter(bundle -> !bundle.isTest()).toList();
    }

    Optional<Bundle> bundle(String name) {
        return bundles.stream().filter(bundle -> bundle.name().equals(name)).findFirst();
    }

    /** The bundle of ours that exports a package. */
    Optional<Bundle> exporter(String packageName) {
        return bundles.stream().filter(bundle -> bundle.exports().contains(packageName)).findFirst();
    }

    /** The bundles of ours that a bundle sees by Import-Package or Require-Bundle. */
    Stream<Bundle> dependencies(Bundle bundle) {
        return Stream.concat(bundle.imports().stream().flatMap(name -> exporter(name).stream()),
                bundle.requires().stream().flatMap(name -> bundle(name).stream())).distinct();
    }

    /** A file as the findings name it. */
    String relative(Path file) {
        return root.relativize(file).toString();
    }
}
