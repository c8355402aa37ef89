// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.erase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Renames change sets whose titles say a value that was erased: those that touched the records if they say any of it, others if they
 * say what the record was called.
 *
 * @param connection reads, and writes if it is to
 * @param writes whether it is to write
 */
record ErasedTitles(Connection connection, boolean writes) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;

    long replace(Findings findings, String instead) throws SQLException {
        Set<String> texts = words(findings.texts());
        Set<String> titles = words(findings.titles());
        List<Long> named = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT ID, TITLE, DETAIL FROM CHANGE_SET")) {
            while (result.next()) {
                String text = words(result.getString(2) + ' ' + result.getString(3));
                boolean says = titles.stream().anyMatch(text::contains)
                        || findings.changeSets().contains(result.getLong(1)) && texts.stream().anyMatch(text::contains);
                if (says) {
                    named.add(result.getLong(1));
                }
            }
        }
        if (writes) {
            try (PreparedStatement statement = connection
                    .prepareStatement("UPDATE CHANGE_SET SET TITLE = ?, DETAIL = '' WHERE ID = ?")) {
                for (Long id : named) {
                    statement.setString(1, instead);
                    statement.setLong(2, id);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
        return named.size();
    }

    /** Single letters are in every title, and what is longer than a title in none. */
    private static Set<String> words(Set<String> values) {
        return values.stream().filter(value -> value.length() <= LONGEST).map(ErasedTitles::words)
                .filter(value -> value.strip().length() > 1).collect(Collectors.toSet());
    }

    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ' ' + NO_LETTERS.matcher(plain).replaceAll(" ").strip() + ' ';
    }
}
