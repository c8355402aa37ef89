// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists what is in a built product as a CycloneDX 1.5 document: each bundle with its version, licence and SHA-256, and, for what comes
 * from Maven Central, the coordinates that the target platform names, which is what lists of vulnerabilities know it by.
 */
final class Sbom {

    private static final Pattern DEPENDENCY = Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>"
            + "\\s*<version>(.*?)</version>", Pattern.DOTALL);

    private Sbom() {
    }

    /** Takes the product's folder, the target platform's file, and the file to write. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Map<String, String> coordinates = new HashMap<>();
        Matcher matcher = DEPENDENCY.matcher(Files.readString(Path.of(arguments[1])));
        while (matcher.find()) {
            coordinates.put(matcher.group(2), "pkg:maven/" + matcher.group(1) + '/' + matcher.group(2) + '@' + matcher.group(3));
        }
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0], "plugins"))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        List<String> components = new ArrayList<>();
        int known = 0;
        for (Path jar : jars) {
            String component = component(jar, coordinates);
            known += component.contains("\"purl\"") ? 1 : 0;
            components.add(component);
        }
        Files.writeString(Path.of(arguments[2]), """
                {
                  "bomFormat": "CycloneDX",
                  "specVersion": "1.5",
                  "version": 1,
                  "metadata": { "component": { "type": "application", "name": "Liaison", "version": "0.1.0" } },
                  "components": [
                %s
                  ]
                }
                """.formatted(String.join(",\n", components)));
        System.out.println(jars.size() + " components, " + known + " of them with coordinates: " + arguments[2]);
    }

    private static String component(Path jar, Map<String, String> coordinates) throws IOException, NoSuchAlgorithmException {
        String name = jar.getFileName().toString().replaceAll("_[0-9]+\\.[0-9].*", "");
        String version = jar.getFileName().toString().replaceAll("^.*?_([0-9]+\\.[0-9].*)\\.jar$", "$1");
        String licence = "";
        String artifact = name;
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest != null && manifest.getMainAttributes().getValue("Bundle-License") != null) {
                licence = manifest.getMainAttributes().getValue("Bundle-License").replaceAll("[;,].*", "").strip();
            }
            artifact = file.stream().map(entry -> entry.getName())
                    .filter(entry -> entry.matches("META-INF/maven/[^/]+/[^/]+/pom.properties"))
                    .map(entry -> entry.split("/")[3]).filter(coordinates::containsKey).findFirst().orElse(name);
        }
        String purl = Stream.of(artifact, name.replaceAll("^.*\\.", ""), name.replaceAll("^.*\\.(.*)\\.(.*)$", "$1-$2"))
                .filter(coordinates::containsKey).map(coordinates::get).findFirst().orElse(null);
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        return "    { \"type\": \"library\", \"name\": " + text(name) + ", \"version\": " + text(version)
                + (purl == null || name.startsWith("org.liaison") ? "" : ", \"purl\": " + text(purl))
                + (licence.isEmpty() ? "" : ", \"licenses\": [ { \"license\": { \"name\": " + text(licence) + " } } ]")
                + ", \"hashes\": [ { \"alg\": \"SHA-256\", \"content\": \"" + digest + "\" } ] }";
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
