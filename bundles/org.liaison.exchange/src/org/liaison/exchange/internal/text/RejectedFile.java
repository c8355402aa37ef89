// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The file of rejected rows: the columns of the imported file, and one with the reason. It appears only when {@link #keep kept}, in
 * UTF-8 with a mark, so that a spreadsheet shows it rightly.
 */
public final class RejectedFile implements AutoCloseable {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Path target;
    private final List<String> header;
    private final char separator;
    private Path part;
    private CsvWriter writer;

    /**
     * Makes no file yet.
     *
     * @param target where it is to be
     * @param header the columns, that of the reason last
     * @param separator what stands between cells
     */
    public RejectedFile(Path target, List<String> header, char separator) {
        this.target = target;
        this.header = List.copyOf(header);
        this.separator = separator;
    }

    /**
     * A path beside the imported file.
     *
     * @param file the imported file
     * @param folder where to go instead if its folder cannot be written
     * @param extension the new file's extension
     * @return a path that is not the imported file itself
     * @throws IOException if neither can be written
     */
    public static Path beside(Path file, Path folder, String extension) throws IOException {
        Path own = file.toAbsolutePath().getParent();
        Path place = own;
        if (!Files.isWritable(own)) {
            place = folder;
            Files.createDirectories(place);
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        int number = 1;
        if (stem.matches(".*-rejected(-\\d+)?")) {
            int dash = stem.lastIndexOf("-rejected");
            String end = stem.substring(dash + "-rejected".length());
            number = end.isEmpty() ? 2 : Integer.parseInt(end.substring(1)) + 1;
            stem = stem.substring(0, dash);
        }
        return place.resolve(stem + "-rejected" + (number > 1 ? "-" + number : "") + extension);
    }

    /**
     * Adds a row.
     *
     * @param cells its cells as they were read
     * @param reason why it was rejected
     * @throws IOException if it cannot be written
     */
    public void add(List<String> cells, String reason) throws IOException {
        if (writer == null) {
            part = target.resolveSibling('.' + target.getFileName().toString() + ".part");
            OutputStream stream = Files.newOutputStream(part);
            stream.write(MARK);
            writer = CsvWriter.builder().fieldSeparator(separator).build(stream, StandardCharsets.UTF_8);
            writer.writeRecord(header);
        }
        List<String> row = new ArrayList<>(header.size());
        cells.forEach(cell -> row.add(Formula.guard(cell)));
        while (row.size() < header.size() - 1) {
            row.add("");
        }
        row.add(reason);
        writer.writeRecord(row);
    }

    /**
     * Puts the file in its place.
     *
     * @return where it is; empty if nothing was added
     * @throws IOException if it cannot be written
     */
    public Optional<Path> keep() throws IOException {
        if (writer == null) {
            return Optional.empty();
        }
        writer.close();
        writer = null;
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(target);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }
}
