// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A small file of settings that lies beside the data, because it is needed before they are open or must not go back in time with them.
 * Its first line has the checksum of the rest, so that a flipped bit or a cut is recognised and never taken for what somebody chose.
 * A file without that line, as somebody writes by hand, counts as it is.
 *
 * @param file where it is
 */
public record SettingsFile(Path file) {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    /** What a file has to say. */
    public sealed interface Content {

        /** There is no file. */
        record None() implements Content {
        }

        /**
         * The file is as it was written.
         *
         * @param values what it holds, by key
         */
        record Whole(Map<String, String> values) implements Content {

            /** Copies the values. */
            public Whole {
                values = Map.copyOf(values);
            }
        }

        /**
         * The file is not what was written, or cannot be read.
         *
         * @param kept where it lies now, for whoever wants to look into it
         */
        record Damaged(Path kept) implements Content {
        }
    }

    /**
     * Reads the file. A damaged one is put aside under the name with {@code .damaged}, out of the way of the next that is written.
     *
     * @return never null
     */
    public Content read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] body = ChecksumLine.body(bytes);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            if (body == bytes && text.indexOf('\n') < 0) {
                throw new IOException("The file is cut");
            }
            Properties read = new Properties();
            read.load(new StringReader(text));
            Map<String, String> values = new TreeMap<>();
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
            return new Content.Whole(values);
        } catch (NoSuchFileException none) {
            return new Content.None();
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(Level.WARNING, "The settings in " + file + " cannot be read.", damaged);
            return new Content.Damaged(putAside());
        }
    }

    /**
     * Puts the file aside under the name with {@code .damaged}, also where only its reader sees that its values make no sense.
     *
     * @return where it lies now; where it was, if it cannot be moved
     */
    public Path putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.DEBUG, "It stays where it is", stays);
            return file;
        }
    }

    /**
     * Writes the file: beside, then moved into place, so that it is the old one or the new one, whenever the power goes.
     *
     * @param values what it is to hold
     * @throws IOException if it cannot be written; then it is as before
     */
    public void write(Map<String, String> values) throws IOException {
        Properties all = new Properties();
        all.putAll(values);
        StringWriter text = new StringWriter();
        all.store(text, null);
        // its first line is the time, which nobody asked for
        String body = text.toString().lines().skip(1).map(line -> line + '\n').reduce("", String::concat);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, new ChecksumLine(body.getBytes(StandardCharsets.UTF_8)).file());
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException network) {
            LOG.log(Level.DEBUG, "Moved in two steps.", network);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
