// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.List;
import java.util.Set;

import org.liaison.store.RuleBrokenException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** A view as a file, to be given to somebody else: a first line that says what it is, list and name, and the shape. */
public final class ViewFile {

    private static final Texts TEXTS = new Texts(ViewFile.class);
    private static final String HEADER = "liaison-view 1";
    private static final Set<String> WORDS = Set.of("list", "name", "pinned", "column", "sort", "group", "groups");
    private static final int LONGEST_NAME = 200;

    private ViewFile() {
    }

    /**
     * Writes a view.
     *
     * @param view the view
     * @return the file's text
     */
    public static String print(SavedView view) {
        return HEADER + '\n' + new Lines().add("list", view.list()).add("name", view.name()) + ShapeText.print(view.shape());
    }

    /**
     * Reads a view that is to be shown by a list.
     *
     * @param text the file's text
     * @param list the simple name of the kind of record that the list shows
     * @return the view, not stored yet and nobody else's
     * @throws RuleBrokenException if it is no such file, with a sentence that says why
     */
    public static SavedView parse(String text, String list) {
        List<String> lines = Lines.lines(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            throw refused("fileNoView");
        }
        String[] found = { "", "" };
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            if (!line.isBlank() && !WORDS.contains(line.split(" ", 2)[0])) {
                throw refused("fileLine", number);
            }
            Lines.read(line, (word, value) -> {
                if (word.equals("list")) {
                    found[0] = value.strip();
                } else if (word.equals("name")) {
                    found[1] = value.strip();
                } else {
                    check(word, value, number);
                }
            });
        }
        Shape shape = ShapeText.parse(text);
        if (found[1].isEmpty() || found[1].length() > LONGEST_NAME || shape.columns().isEmpty()) {
            throw refused("fileIncomplete");
        }
        if (!found[0].equals(list)) {
            throw refused("fileOtherList");
        }
        return new SavedView(0, list, found[1], false, shape);
    }

    private static void check(String word, String value, int line) {
        boolean good = switch (word) {
            case "pinned" -> value.matches("\\d{1,3}");
            case "column" -> value.matches("\\d{1,4} \\S+");
            case "sort" -> value.matches("(asc|desc) \\S+");
            default -> !value.isBlank();
        };
        if (!good) {
            throw refused("fileLine", line);
        }
    }

    private static RuleBrokenException refused(String key, Object... arguments) {
        return new RuleBrokenException(new Problem(TEXTS, key, List.of(arguments)), null);
    }
}
