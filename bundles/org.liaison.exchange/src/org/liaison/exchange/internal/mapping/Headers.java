// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.exchange.internal.words.Words;
import org.liaison.model.EntityType;
import org.liaison.values.Fold;

/**
 * What columns are called: in French, English and Dutch, by the public register SIRENE, by Google and by Outlook. Case, accents and
 * punctuation make no difference.
 */
public final class Headers {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private final Targets targets;
    private final Map<String, String> known = new HashMap<>();

    /**
     * The headers of a kind of record.
     *
     * @param type relations or contacts
     */
    public Headers(EntityType<?> type) {
        this(new Targets(type));
    }

    /**
     * Knows the headers of some targets.
     *
     * @param targets what columns may stand for
     */
    public Headers(Targets targets) {
        this.targets = targets;
        for (Target target : targets.all()) {
            LANGUAGES.forEach(language -> known.putIfAbsent(key(targets.heading(target, language)), target.id()));
        }
        targets.all().forEach(target -> known.putIfAbsent(key(target.id()), target.id()));
        LANGUAGES.forEach(language -> known.put(key(Words.of(language, "reasonColumn")), ""));
        read("headers-" + targets.list().toLowerCase(Locale.ROOT) + ".tsv");
    }

    private void read(String resource) {
        try (InputStream stream = Headers.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::readLine);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void readLine(String line) {
        int tab = line.indexOf('\t');
        String target = line.substring(0, tab);
        for (String header : line.substring(tab + 1).split("\\|")) {
            known.putIfAbsent(key(header), target);
        }
    }

    private static String key(String header) {
        return Fold.of(header).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * What a column stands for.
     *
     * @param header what the file calls it
     * @return the target's id; empty if the header is not known; an empty id for a column that is known to mean nothing
     */
    public Optional<String> find(String header) {
        return Optional.ofNullable(known.get(key(header)));
    }

    /**
     * The targets of this kind of record.
     *
     * @return the same every time
     */
    public Targets targets() {
        return targets;
    }
}
