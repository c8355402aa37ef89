// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.liaison.exchange.internal.words.Words;

/** The rows of the first sheet of a workbook. Cells become the texts that a person of the language would type for them. */
public final class SheetRows implements RowFile {

    private static final String PARTS = "xl/workbook.xml";
    /** What formats of numbers say literally, or about colours and currencies. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);

    private final Locale language;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private TextRow next;

    /**
     * Opens a workbook.
     *
     * @param file the file
     * @param language the language in which numbers are written
     * @throws IOException if it cannot be read
     */
    public SheetRows(Path file, Locale language) throws IOException {
        this.language = language;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            stream = workbook.getFirstSheet().openStream();
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
        rows = stream.iterator();
    }

    /**
     * Whether a file is a workbook.
     *
     * @param file a file that exists
     * @return true if it has the parts of one
     * @throws IOException if it cannot be read
     */
    public static boolean readable(Path file) throws IOException {
        byte[] start = new byte[2];
        try (var stream = Files.newInputStream(file)) {
            if (stream.readNBytes(start, 0, 2) < 2 || start[0] != 'P' || start[1] != 'K') {
                return false;
            }
        }
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.getEntry(PARTS) != null;
        }
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && rows.hasNext()) {
                next = row(rows.next());
            }
        } catch (RuntimeException damaged) {
            // the library throws what it stumbles over: XML that is none, a number without digits, a cell before the first column
            throw new UncheckedIOException(new IOException(damaged.getMessage(), damaged));
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

    /** Null if there is nothing in it. */
    private TextRow row(Row row) {
        List<String> cells = new ArrayList<>();
        boolean blank = true;
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = row.hasCell(column) && row.getCell(column) != null ? text(row.getCell(column)) : "";
            blank &= text.isBlank();
            cells.add(text);
        }
        return blank ? null : new TextRow(row.getRowNum(), cells, TextRow.State.WHOLE);
    }

    private String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case BOOLEAN -> Words.of(language, cell.asBoolean() ? "yes" : "no");
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
            case FORMULA -> calculated(cell);
            case EMPTY, ERROR -> "";
        };
    }

    /** What the program that wrote the file calculated; the formula itself is never looked at. */
    private String calculated(Cell cell) {
        return cell.getValue() instanceof BigDecimal number
                ? number(number)
                : cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getType() == CellType.NUMBER ? cell.getDataFormatString() : null;
        return format != null && DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }

    private String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
