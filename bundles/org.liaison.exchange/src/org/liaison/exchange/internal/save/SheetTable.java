// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.liaison.exchange.internal.text.Formula;

/**
 * A workbook as Excel and LibreOffice open it: numbers and days are such, and a text is never anything else. What does not fit on a
 * sheet goes on another.
 */
final class SheetTable implements Table {

    private static final int ROWS = 1_000_000;
    private static final int FLUSHED = 500;
    private static final int LONGEST = 32_767;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;
    private static final int PADDING = 4;

    private final Workbook workbook;
    private final String name;
    private final int rows;
    private List<String> labels = List.of();
    private Worksheet sheet;
    private int sheets;
    private int row;

    SheetTable(OutputStream stream, String name) {
        this(stream, name, ROWS);
    }

    /** Goes on with another sheet after so many rows. */
    SheetTable(OutputStream stream, String name, int rows) {
        this.name = name;
        this.rows = rows;
        workbook = new Workbook(stream, "Liaison", "1.0");
    }

    @Override
    public void header(List<String> names) {
        labels = List.copyOf(names);
        begin();
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + ' ' + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < labels.size(); column++) {
            sheet.width(column, Math.clamp(labels.get(column).length() + PADDING, NARROWEST, WIDEST));
            sheet.inlineString(0, column, labels.get(column));
            sheet.style(0, column).bold().set();
        }
        row = 1;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row > rows) {
            sheet.close();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case null -> {
            }
            case String text -> {
                String marked = Formula.mark(text);
                if (!marked.isEmpty()) {
                    sheet.inlineString(row, column, marked.substring(0, Math.min(LONGEST, marked.length())));
                }
            }
            case Boolean yes -> sheet.value(row, column, yes);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy\\-mm\\-dd").set();
            }
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> throw new IllegalArgumentException(cell.getClass().getName());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
