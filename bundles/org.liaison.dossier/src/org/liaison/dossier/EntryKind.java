// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.values.Fold;
import org.liaison.values.Parsed;
import org.liaison.values.Problem;
import org.liaison.values.TextRule;
import org.liaison.values.Texts;

/** What an entry of a dossier is. The names are stored: never rename one. */
public enum EntryKind {

    /** An e-mail that we received. */
    RECEIVED,
    /** An e-mail that we sent. */
    SENT,
    /** An appointment. */
    APPOINTMENT,
    /** A note. */
    NOTE,
    /** A document. */
    DOCUMENT;

    private static final Texts TEXTS = new Texts(EntryKind.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.of("nl"), Locale.ENGLISH);

    /** Reads and shows the names of kinds. */
    static final TextRule RULE = new TextRule() {
        @Override
        public Parsed parse(String typed) {
            return EntryKind.read(typed).<Parsed>map(kind -> new Parsed.Accepted(kind.name()))
                    .orElseGet(() -> new Parsed.Refused(new Problem(TEXTS, "kind.unknown", List.of(typed))));
        }

        @Override
        public String show(String value, Locale language) {
            return EntryKind.read(value).map(kind -> kind.label(language)).orElse(value);
        }
    };

    /**
     * The kind that a word stands for.
     *
     * @param word a name or a label in any language, whatever its case and accents
     * @return the kind; empty if it is none
     */
    public static Optional<EntryKind> read(String word) {
        String folded = Fold.of(word);
        return Stream.of(values()).filter(kind -> kind.name().equalsIgnoreCase(word.strip())
                || LANGUAGES.stream().anyMatch(language -> Fold.of(kind.label(language)).equals(folded))).findFirst();
    }

    /**
     * The kind of an entry.
     *
     * @param entry the entry
     * @return its kind; a note if it is of a kind that is not known here
     */
    public static EntryKind of(DossierEntry entry) {
        return read(entry.getKind()).orElse(NOTE);
    }

    /**
     * Whether it is an e-mail.
     *
     * @return true for both directions
     */
    public boolean isMail() {
        return this == RECEIVED || this == SENT;
    }

    /**
     * What users call it.
     *
     * @param language the reader's language
     * @return for example {@code Rendez-vous}
     */
    public String label(Locale language) {
        return TEXTS.get(language, "kind." + name());
    }
}
