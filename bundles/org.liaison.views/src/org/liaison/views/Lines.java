// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.List;
import java.util.function.BiConsumer;

/** The text form under views and filters: a word and a value a line. Line ends and backslashes in values are written as \n and \\. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    Lines add(String word, String value) {
        text.append(word).append(' ').append(value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                .append('\n');
        return this;
    }

    /** Leaves out what is empty. */
    Lines addIf(String word, String value) {
        return value.isEmpty() ? this : add(word, value);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static void read(String text, BiConsumer<String, String> each) {
        for (String line : lines(text)) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                each.accept(line.substring(0, blank), value(line.substring(blank + 1)));
            }
        }
    }

    static List<String> lines(String text) {
        return List.of(text.split("\r?\n"));
    }

    private static String value(String written) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char next = written.charAt(i);
            if (next == '\\' && i + 1 < written.length()) {
                i++;
                next = switch (written.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> written.charAt(i);
                };
            }
            value.append(next);
        }
        return value.toString();
    }

    /** A number of at most six digits; 0 for anything else. */
    static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
