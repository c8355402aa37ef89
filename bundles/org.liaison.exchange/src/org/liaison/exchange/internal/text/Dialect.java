// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.util.Iterator;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * What stands between the cells of a file.
 *
 * @param separator a comma, semicolon, tab or bar
 * @param announced whether the first line only says so ({@code sep=;}), as spreadsheets write it
 */
public record Dialect(char separator, boolean announced) {

    private static final String SEPARATORS = ",;\t|";
    private static final int ROWS = 50;

    /**
     * Finds out the separator: the one that gives the most rows as many cells as the first.
     *
     * @param head the beginning of the file
     * @return the dialect
     */
    public static Dialect of(String head) {
        if (head.toLowerCase(Locale.ROOT).startsWith("sep=") && head.length() > 4) {
            return new Dialect(head.charAt(4), true);
        }
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            int score = score(head, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return new Dialect(best, false);
    }

    private static int score(String head, char separator) {
        Iterator<CsvRecord> rows = reader(separator).allowUnclosedQuote(true).ofCsvRecord(head).iterator();
        int columns = 0;
        int same = 0;
        int all = 0;
        try {
            while (all < ROWS && rows.hasNext()) {
                int cells = rows.next().getFieldCount();
                columns = all == 0 ? cells : columns;
                same += cells == columns ? 1 : 0;
                all++;
            }
        } catch (CsvParseException broken) {
            all++;
        }
        return columns < 2 ? 0 : 1000 * same / all + Math.min(columns, 200);
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).trimWhitespacesAroundQuotes(true);
    }
}
