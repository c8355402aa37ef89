// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * What the command line says.
 *
 * @param data the data folder
 * @param language the language
 * @param theme {@code light} or {@code dark}
 * @param screenshot where a picture of the window shall be written before the client ends
 * @param start what a first start shall begin with: {@code empty}, {@code sample} or {@code import:FILE}
 */
public record Arguments(Optional<Path> data, Optional<Locale> language, Optional<String> theme, Optional<Path> screenshot,
        Optional<String> start) {

    /** The languages there are. */
    public static final List<String> LANGUAGES = List.of("fr", "en", "nl");

    private static final Texts TEXTS = new Texts(Arguments.class);
    private static final Set<String> KNOWN = Set.of("--data", "--lang", "--theme", "--screenshot", "--start");

    /** What reading a command line gives. */
    sealed interface Reading {
    }

    /** It was understood. */
    record Understood(Arguments arguments) implements Reading {
    }

    /** It was not. */
    record Misused(Problem problem) implements Reading {
    }

    /**
     * Reads a command line. What begins with one hyphen is the platform's own, with a value behind it or without.
     *
     * @param words the command line's words
     * @return the arguments, or what is wrong
     */
    static Reading read(List<String> words) {
        Arguments read = new Arguments(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        boolean platforms = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                if (!word.startsWith("-") && !platforms) {
                    return misused("unexpected", word);
                }
                platforms = word.startsWith("-");
                continue;
            }
            platforms = false;
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!KNOWN.contains(name)) {
                return misused("unknown", name);
            }
            if (name.equals(word) && !rest.hasNext()) {
                return misused("valueMissing", name);
            }
            String value = name.equals(word) ? rest.next() : word.substring(name.length() + 1);
            if (!fits(name, value)) {
                return misused(name.substring(2) + "Wrong", value);
            }
            read = read.with(name, value);
        }
        return new Understood(read);
    }

    private static Reading misused(String key, String word) {
        return new Misused(new Problem(TEXTS, key, List.of(word)));
    }

    private static boolean fits(String name, String value) {
        return switch (name) {
            case "--lang" -> LANGUAGES.contains(value);
            case "--theme" -> value.equals("light") || value.equals("dark");
            case "--start" -> value.equals("empty") || value.equals("sample") || value.startsWith("import:");
            default -> !value.isBlank();
        };
    }

    private Arguments with(String name, String value) {
        return switch (name) {
            case "--data" -> new Arguments(Optional.of(Path.of(value)), language, theme, screenshot, start);
            case "--lang" -> new Arguments(data, Optional.of(Locale.of(value)), theme, screenshot, start);
            case "--theme" -> new Arguments(data, language, Optional.of(value), screenshot, start);
            case "--screenshot" -> new Arguments(data, language, theme, Optional.of(Path.of(value)), start);
            default -> new Arguments(data, language, theme, screenshot, Optional.of(value));
        };
    }
}
