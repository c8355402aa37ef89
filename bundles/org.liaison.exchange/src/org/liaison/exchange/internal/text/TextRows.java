// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The rows of a file, one after the other. A quotation mark that is never closed would swallow the rest of the file: its line is
 * handed out as a broken row, and reading goes on with the next one.
 */
public final class TextRows implements RowFile {

    /** A file with more broken rows than this is not read to its end. */
    private static final int RESTARTS = 1000;
    private static final int CELL = 1 << 22;

    private final Path file;
    private final Encoding encoding;
    private final Dialect dialect;
    private CountedStream stream;
    private Iterator<CsvRecord> records;
    private long skipped;
    private long nextLine;
    private int restarts;
    private TextRow next;

    /**
     * Opens a file.
     *
     * @param file the file
     * @param charset its encoding, for one that does not tell by itself
     * @param separator what stands between cells
     * @throws IOException if it cannot be read
     */
    public TextRows(Path file, Charset charset, char separator) throws IOException {
        this.file = file;
        this.encoding = Encoding.of(file, charset);
        this.dialect = new Dialect(separator, Dialect.of(encoding.head(file)).announced());
        start(dialect.announced() ? 1 : 0);
    }

    private void start(long lines) throws IOException {
        close();
        stream = encoding.open(file);
        Reader reader = new BufferedReader(new InputStreamReader(stream, encoding.charset()), 1 << 16);
        skipped = lines;
        nextLine = lines + 1;
        for (long i = 0; i < lines; i++) {
            line(reader);
        }
        records = Dialect.reader(dialect.separator()).maxBufferSize(CELL).ofCsvRecord(reader).iterator();
    }

    /** Reads up to and including a line end, which may be CR, LF or both. */
    private static String line(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        int character = reader.read();
        while (character >= 0 && character != '\n' && character != '\r') {
            text.append((char) character);
            character = reader.read();
        }
        if (character == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') {
                reader.reset();
            }
        }
        return text.toString();
    }

    @Override
    public long bytes() {
        return stream.count();
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public TextRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        TextRow row = next;
        next = null;
        return row;
    }

    private TextRow read() {
        try {
            while (true) {
                try {
                    if (!records.hasNext()) {
                        return null;
                    }
                    CsvRecord row = records.next();
                    long line = skipped + row.getStartingLineNumber();
                    nextLine = line + 1 + row.getFields().stream().mapToLong(TextRows::lineEnds).sum();
                    if (!row.getFields().stream().allMatch(String::isBlank)) {
                        return new TextRow(line, row.getFields(), TextRow.State.WHOLE);
                    }
                } catch (CsvParseException unclosed) {
                    return restart();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TextRow restart() throws IOException {
        long line = nextLine;
        String text;
        try (Reader reader = new BufferedReader(new InputStreamReader(encoding.open(file), encoding.charset()))) {
            for (long i = 1; i < line; i++) {
                line(reader);
            }
            text = line(reader);
            while (text.isBlank()) {
                text = line(reader);
                line++;
            }
        }
        restarts++;
        if (restarts > RESTARTS) {
            records = List.<CsvRecord>of().iterator();
        } else {
            start(line);
        }
        return new TextRow(line, List.of(text), restarts > RESTARTS ? TextRow.State.LAST : TextRow.State.BROKEN);
    }

    private static long lineEnds(String cell) {
        long ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            ends += character == '\n' || character == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return ends;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
