// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

/**
 * Keeps a spreadsheet from taking a cell for a formula and running it: such a cell is written with an apostrophe before it, which is
 * taken away again when it is read.
 */
public final class Formula {

    private Formula() {
    }

    /**
     * The cell to write for a value.
     *
     * @param value the value
     * @return the same, with an apostrophe before it where it could be taken for a formula
     */
    public static String guard(String value) {
        return dangerous(value, 0) ? '\'' + value : value;
    }

    /**
     * The cell to write for a value in a workbook, whose texts are nothing else. A spreadsheet that saves a guarded file as a workbook
     * keeps the apostrophes, so reading takes them away there, too, and what has one of its own needs another.
     *
     * @param value the value
     * @return the same, with an apostrophe before it where reading would take one away
     */
    public static String mark(String value) {
        return restore(value).equals(value) ? value : '\'' + value;
    }

    /**
     * The value of a cell that was read.
     *
     * @param cell the cell
     * @return what {@link #guard} or {@link #mark} was given; any other cell as it is
     */
    public static String restore(String cell) {
        return cell.startsWith("'") && dangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && "=+-@\t\r".indexOf(text.charAt(at)) >= 0;
    }
}
