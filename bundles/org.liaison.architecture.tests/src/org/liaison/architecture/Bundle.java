// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle's folder in the checkout.
 *
 * @param root the checkout
 * @param folder the bundle's folder
 * @param headers the main section of its manifest
 */
record Bundle(Path root, Path folder, Attributes headers) {

    /** Where a bundle's manifest lies in its folder. */
    static final String MANIFEST = "META-INF/MANIFEST.MF";

    static Bundle read(Path root, Path folder) {
        try (InputStream manifest = Files.newInputStream(folder.resolve(MANIFEST))) {
            return new Bundle(root, folder, new Manifest(manifest).getMainAttributes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The symbolic name. */
    String name() {
        return header("Bundle-SymbolicName").map(name -> name.split(";")[0].strip()).orElse("");
    }

    /** The symbolic name without {@code org.liaison.}. */
    String shortName() {
        return name().substring(Checkout.PREFIX.length());
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    /** What tests are written and driven with: never part of the product. */
    boolean isForTests() {
        return shortName().matches("testing(\\..+)?");
    }

    /** Contributions see only the public contracts: everything of the base is built as a third party would build it. */
    boolean isContribution() {
        return shortName().startsWith("example.") || shortName().matches("ui\\.(?!list$|detail$)[a-z.]+");
    }

    /** Hosts know no contribution. */
    boolean isHost() {
        return shortName().matches("ui|ui\\.list|ui\\.detail|app");
    }

    /** Benchmarks bring windows of their own to measure against. */
    boolean isBench() {
        return shortName().startsWith("bench.");
    }

    /** A fragment that completes a bundle of others. */
    boolean isForeignFragment() {
        return header("Fragment-Host").filter(host -> !host.startsWith(Checkout.PREFIX)).isPresent();
    }

    boolean isUi() {
        return shortName().equals("bench.empty") || shortName().equals("app") || shortName().equals("ui")
                || shortName().startsWith("ui.")
                || shortName().startsWith("example.") || shortName().endsWith(".ui");
    }

    List<String> imports() {
        return header("Import-Package").map(Bundle::clauses).orElse(List.of());
    }

    List<String> requires() {
        return header("Require-Bundle").map(Bundle::clauses).orElse(List.of());
    }

    List<String> exports() {
        return header("Export-Package").map(Bundle::clauses).orElse(List.of());
    }

    Optional<String> header(String key) {
        return Optional.ofNullable(headers.getValue(key));
    }

    /** A file that is named relative to the bundle's root. */
    Path file(String path) {
        return folder.resolve(path);
    }

    /** The files of the bundle with one of some endings, build output excluded. */
    List<Path> files(String... endings) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> !isOutput(folder.relativize(file)))
                    .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder of compiled classes: Tycho's, or under the folder of the system property {@code liaison.classes}. */
    Path classes() {
        String other = System.getProperty("liaison.classes");
        return other == null ? folder.resolve("target/classes") : Path.of(other, name());
    }

    /** Whether this bundle has the source of a class of this qualified name; nested classes count by their outermost. */
    boolean hasClass(String className) {
        return Files.exists(folder.resolve("src/" + className.replaceFirst("\\$.*", "").replace('.', '/') + ".java"));
    }

    private static boolean isOutput(Path relative) {
        String first = relative.getName(0).toString();
        return first.equals("target") || first.equals("bin");
    }

    /** The names in a manifest header, without attributes and directives. */
    static List<String> clauses(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        return Stream.of(bare.split(",")).map(clause -> clause.split(";")[0].strip()).filter(name -> !name.isEmpty()).toList();
    }
}
