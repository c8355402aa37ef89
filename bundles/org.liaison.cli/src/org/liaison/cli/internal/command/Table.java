// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

/** Puts cells one below the other; the first row names the columns. */
public final class Table {

    private static final int WIDEST = 40;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param cells its cells, as many as the first row has
     */
    public void row(List<String> cells) {
        rows.add(cells.stream().map(Table::fitting).toList());
    }

    private static String fitting(String cell) {
        String line = cell.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) > WIDEST
                ? line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…"
                : line;
    }

    /**
     * The rows as lines.
     *
     * @return each without blanks behind it
     */
    public List<String> lines() {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                boolean number = row.get(i).matches("-?[0-9][0-9\\s.,]*( ?%)?");
                String blanks = " ".repeat(widths[i] - length(row.get(i)));
                line.append(number ? blanks : "").append(row.get(i)).append(number ? "" : blanks).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
