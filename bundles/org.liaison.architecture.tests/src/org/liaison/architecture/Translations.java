// SPDX-License-Identifier: EPL-2.0
package org.liaison.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of texts in English with its translations.
 *
 * @param checkout where it lies
 * @param bundle whose it is
 * @param english the file without a language in its name
 */
record Translations(Checkout checkout, Bundle bundle, Path english) {

    /** The languages besides English. */
    private static final String[] LANGUAGES = { "fr", "nl" };
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** A letter, a straight apostrophe (two, where a text is a format) and what may follow an elision. */
    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("\\p{L}'{1,2}[\\p{L}«\\d{]");

    /** All texts of a bundle that have this base name. */
    static Stream<Translations> of(Checkout checkout, Bundle bundle, String baseName) {
        return bundle.files(baseName + ".properties").stream().filter(file -> file.endsWith(baseName + ".properties"))
                .map(file -> new Translations(checkout, bundle, file));
    }

    Map<String, String> texts() {
        return load(english);
    }

    Finding finding(String what) {
        return new Finding(checkout.relative(english), what);
    }

    /** What is missing, too much, empty or damaged in a translation. */
    Stream<Finding> differences() {
        return Stream.of(LANGUAGES).flatMap(language -> {
            Path file = english
                    .resolveSibling(english.getFileName().toString().replace(".properties", "_" + language + ".properties"));
            if (!Files.exists(file)) {
                return Stream.of(finding("has no translation " + file.getFileName()));
            }
            Map<String, String> here = texts();
            Map<String, String> there = load(file);
            TreeSet<String> keys = new TreeSet<>(here.keySet());
            keys.addAll(there.keySet());
            return keys.stream().flatMap(key -> difference(here.get(key), there.get(key)).stream()
                    .map(what -> new Finding(checkout.relative(file), key + ' ' + what)));
        });
    }

    /** French texts with an apostrophe of typewriters where all others have ’. */
    Stream<Finding> straightApostrophes() {
        Path french = english.resolveSibling(english.getFileName().toString().replace(".properties", "_fr.properties"));
        return load(french).entrySet().stream().filter(text -> STRAIGHT_APOSTROPHE.matcher(text.getValue()).find())
                .map(text -> new Finding(checkout.relative(french), text.getKey() + " = " + text.getValue()));
    }

    private static Optional<String> difference(String english, String other) {
        if (other == null || other.isBlank()) {
            return Optional.of("is missing");
        }
        if (english == null) {
            return Optional.of("is in no English text");
        }
        return placeholders(english).equals(placeholders(other))
                ? Optional.empty()
                : Optional.of("has other placeholders than the English text");
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
