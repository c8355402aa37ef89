// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.search.DefinedField;

/**
 * Keeps the fields that users define beside the index, since the index is there before the database. Without the file, or with one
 * that cannot be read, they come a moment later.
 *
 * @param path the file
 */
public record FieldFile(Path path) {

    private static final int CELLS = 11;

    /**
     * Reads the fields.
     *
     * @return those that were written last; empty if there are none
     */
    public List<DefinedField> read() {
        try (Stream<String> lines = Files.exists(path) ? Files.lines(path) : Stream.empty()) {
            return lines.map(line -> line.split("\t", -1)).filter(cells -> cells.length == CELLS).map(FieldFile::field).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            System.getLogger(FieldFile.class.getName()).log(Level.DEBUG, "The fields are read again from the database.",
                    unreadable);
            return List.of();
        }
    }

    /**
     * Writes the fields.
     *
     * @param fields all
     */
    public void write(List<DefinedField> fields) {
        try {
            Files.createDirectories(path.getParent());
            Path next = path.resolveSibling(path.getFileName() + ".new");
            Files.write(next, fields.stream().map(FieldFile::line).toList());
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            System.getLogger(FieldFile.class.getName()).log(Level.WARNING, "The fields cannot be kept beside the index.",
                    refused);
        }
    }

    private static DefinedField field(String[] cells) {
        return new DefinedField(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], Boolean.parseBoolean(cells[6]),
                Boolean.parseBoolean(cells[7]), Boolean.parseBoolean(cells[8]), Boolean.parseBoolean(cells[9]),
                cells[10].isEmpty() ? Set.of() : Set.of(cells[10].split(" ")));
    }

    private static String line(DefinedField field) {
        return Stream.of(field.list(), field.id(), field.labelFr(), field.labelEn(), field.labelNl(), field.type(),
                field.several(), field.single(), field.facet(), field.retired(), String.join(" ", field.follows()))
                .map(cell -> Objects.toString(cell).replaceAll("\\s", " ")).collect(Collectors.joining("\t"));
    }
}
