// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What lies in a copy: a text file with a line for each thing that is said of it, one for each of its files with size and SHA-256, and
 * the SHA-256 of all these lines as the last. So whatever is cut off or changed is found, the manifest included.
 *
 * @param description what is said of the copy
 * @param files size and checksum of each file, by its path below the folder
 */
public record Manifest(Map<String, String> description, Map<String, Entry> files) {

    /** The manifest's own name. */
    public static final String NAME = "liaison-backup.txt";

    private static final String FIRST = "liaison-backup 1";
    private static final int CHUNK = 1 << 18;

    /**
     * One file.
     *
     * @param size its bytes
     * @param sha256 their checksum
     */
    public record Entry(long size, String sha256) {
    }

    /** Copies what it is given. */
    public Manifest {
        description = new TreeMap<>(description);
        files = new TreeMap<>(files);
    }

    /**
     * Reads all files below a folder, sees to it that they are on the disk, and notes what they are.
     *
     * @param folder the folder
     * @param description what is said of it, in values of one line
     * @return the manifest, which is not written yet
     * @throws IOException if a file cannot be read
     */
    public static Manifest of(Path folder, Map<String, String> description) throws IOException {
        Map<String, Entry> files = new LinkedHashMap<>();
        Trees.force(folder);
        for (Path file : Trees.files(folder)) {
            files.put(name(folder, file), entry(file));
        }
        return new Manifest(description, files);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Entry entry(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
            }
        }
        return new Entry(size, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Writes it, down to the disk.
     *
     * @param folder what it describes
     * @throws IOException if it cannot be written
     */
    public void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST);
        description.forEach((key, value) -> lines.add("about " + key + ' ' + value));
        files.forEach((file, entry) -> lines.add("file " + entry.sha256() + ' ' + entry.size() + ' ' + file));
        lines.add("end " + sum(lines));
        Path file = folder.resolve(NAME);
        Files.write(file, lines);
        Trees.force(file);
    }

    private static String sum(List<String> lines) {
        MessageDigest digest = digest();
        lines.forEach(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Reads the manifest of a copy.
     *
     * @param folder the copy
     * @return empty if there is none, or not the one that was written
     * @throws IOException if it cannot be read
     */
    public static Optional<Manifest> read(Path folder) throws IOException {
        List<String> lines;
        try {
            // a changed byte may make it no text at all
            lines = Files.readString(folder.resolve(NAME), StandardCharsets.ISO_8859_1).lines()
                    .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)).toList();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        int last = lines.size() - 1;
        if (last < 1 || !lines.getFirst().equals(FIRST) || !lines.get(last).equals("end " + sum(lines.subList(0, last)))) {
            return Optional.empty();
        }
        Map<String, String> description = new TreeMap<>();
        Map<String, Entry> files = new TreeMap<>();
        for (String line : lines.subList(1, last)) {
            String[] words = line.split(" ", line.startsWith("file ") ? 4 : 3);
            if (words.length == 4) {
                files.put(words[3], new Entry(Long.parseLong(words[2]), words[1]));
            } else {
                description.put(words[1], words[2]);
            }
        }
        return Optional.of(new Manifest(description, files));
    }

    /**
     * How much room the files take.
     *
     * @return in bytes
     */
    public long bytes() {
        return files.values().stream().mapToLong(Entry::size).sum();
    }

    /**
     * Compares the files with what was noted.
     *
     * @param folder the copy
     * @return the first that is missing, was changed, or was not there; empty if all are as they were
     * @throws IOException if a file cannot be read
     */
    public Optional<String> firstDifference(Path folder) throws IOException {
        for (Path file : Trees.files(folder)) {
            if (!files.containsKey(name(folder, file)) && !name(folder, file).equals(NAME)) {
                return Optional.of(name(folder, file));
            }
        }
        for (Map.Entry<String, Entry> noted : files.entrySet()) {
            Path file = folder.resolve(noted.getKey());
            if (!Files.isRegularFile(file) || Files.size(file) != noted.getValue().size()
                    || !entry(file).equals(noted.getValue())) {
                return Optional.of(noted.getKey());
            }
        }
        return Optional.empty();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
