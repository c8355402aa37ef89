// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.liaison.search.ValueText;

/**
 * Cells as text that a spreadsheet takes: tabs between cells, a line a row; what holds a tab, a line break or a quote is quoted. A last row
 * of one empty cell ends with a line break, without which it would be none; so even an empty cell is a text, as a clipboard wants one.
 */
final class CellText {

    private CellText() {
    }

    static String of(List<List<String>> rows) {
        String text = rows.stream().map(row -> row.stream().map(CellText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() || text.endsWith("\n") ? text + '\n' : text;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\\t\\n\\r\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** A value as a spreadsheet of that language reads it: numbers without grouping, days with a year of four digits. */
    static String of(Object value, Locale language) {
        return switch (value) {
            case Long number -> Long.toString(number);
            case BigDecimal number -> number.toPlainString().replace('.',
                    DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
            case LocalDate day -> DateTimeFormatter.ofPattern(language.getLanguage().equals("en") ? "yyyy-MM-dd" : "dd/MM/yyyy")
                    .format(day);
            default -> ValueText.of(value, language);
        };
    }

    /** What a spreadsheet has put on the clipboard, read as {@link #of(List)} writes it; a line break at the end makes no row. */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (quoted && next == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (next == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && next == '\t') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && next == '\n') {
                row.add(cell.toString());
                rows.add(row);
                row = new ArrayList<>();
                cell.setLength(0);
            } else if (quoted || next != '\r') {
                cell.append(next);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
