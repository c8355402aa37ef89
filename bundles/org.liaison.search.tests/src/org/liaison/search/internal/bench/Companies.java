// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.liaison.model.Term;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;

/** Invented companies, the same for the same seed: as many columns and words as real ones have. */
public final class Companies {

    private static final String[] SYLLABLES = { "an", "bel", "ca", "dor", "é", "fran", "ger", "hau", "in", "jo", "ka", "lé",
            "mont",
            "na", "or", "pré", "qui", "ro", "saint", "ti", "ur", "val", "vi", "xa", "zé", "ber", "cour", "lan", "mar", "ner",
            "pol",
            "ran", "sel", "tour", "ville", "bois", "roche", "ment", "tion", "eau" };
    private static final String[] FORMS = { "SAS", "SARL", "SA", "EURL", "SCI", "et Fils", "Groupe", "Services", "Conseil",
            "Industries", "Distribution", "Bâtiment", "France", "International" };
    private static final int WORDS = 120_000;
    private static final int CITIES = 5_000;

    private final Random random;
    private final List<String> words;
    private final List<String> cities;
    private final List<Term> terms;

    public Companies(long seed) {
        random = new Random(seed);
        words = IntStream.range(0, WORDS).mapToObj(unused -> capitalised(word(2 + random.nextInt(3)))).toList();
        cities = IntStream.range(0, CITIES).mapToObj(unused -> capitalised(word(2 + random.nextInt(2)))).toList();
        terms = IntStream.range(1, 21).mapToObj(Companies::term).toList();
    }

    /** The fields of companies. */
    public static ListFields fields() {
        return new ListFields("Company",
                List.of(field("name", ValueType.TEXT, true, true), field("city", ValueType.TEXT, true, true),
                        field("postCode", ValueType.TEXT, false, true), field("siren", ValueType.TEXT, true, true),
                        field("siret", ValueType.TEXT, true, true), field("email", ValueType.TEXT, true, true),
                        field("phone", ValueType.TEXT, true, true), field("owner", ValueType.TEXT, false, true),
                        field("clientNumber", ValueType.TEXT, true, true), field("nafCode", ValueType.TEXT, false, true),
                        field("headcount", ValueType.NUMBER, false, true), field("turnover", ValueType.NUMBER, false, true),
                        field("status", ValueType.TERM, false, true), field("sector", ValueType.TERM, false, true),
                        field("since", ValueType.DATE, false, true), field("active", ValueType.FLAG, false, true),
                        field("contacts", ValueType.TEXT, true, false)));
    }

    /** The terms that companies have. */
    public List<Term> terms() {
        return terms;
    }

    /** The next company. */
    public IndexedThing next(long id) {
        Map<String, Object> values = new HashMap<>();
        String name = any(words) + ' ' + any(words) + ' ' + FORMS[random.nextInt(FORMS.length)];
        String siren = digits(9);
        values.put("name", random.nextInt(3) == 0 ? name.toUpperCase(Locale.ROOT) : name);
        values.put("city", any(cities));
        values.put("postCode", digits(5));
        values.put("siren", siren);
        values.put("siret", siren + digits(5));
        values.put("owner", "Colleague " + random.nextInt(40));
        values.put("nafCode", digits(2) + '.' + digits(2) + 'Z');
        values.put("status", terms.get(random.nextInt(5)));
        values.put("sector", terms.get(5 + random.nextInt(15)));
        values.put("phone", "+33 " + digits(9));
        if (random.nextInt(4) > 0) {
            values.put("email", "contact@" + any(words).toLowerCase(Locale.ROOT) + ".fr");
            values.put("headcount", (long) (Math.exp(random.nextDouble() * 10)));
            values.put("turnover", BigDecimal.valueOf((long) (Math.exp(random.nextDouble() * 25)), 2));
            values.put("since", LocalDate.ofEpochDay(random.nextInt(20_000)));
            values.put("active", random.nextBoolean());
        }
        if (random.nextInt(4) == 0) {
            values.put("clientNumber", "C" + digits(5));
        }
        values.put("contacts", String.join("\n", Stream.generate(() -> any(words) + ' ' + any(words)).limit(3).toList()));
        return new IndexedThing(id, Set.of(1L + random.nextInt(40)), values);
    }

    /** A word as someone might type it. */
    public String typed(boolean inside) {
        String word = any(random.nextInt(4) == 0 ? cities : words);
        int start = inside ? 1 + random.nextInt(2) : 0;
        return word.substring(start, Math.min(word.length(), start + 3 + random.nextInt(4)));
    }

    private static IndexedField field(String id, ValueType type, boolean searchable, boolean shown) {
        return new IndexedField("Company", id, id, type, searchable, shown, id.equals("name"),
                type != ValueType.TEXT || id.equals("city") || id.equals("owner"), false,
                Set.of(), () -> null);
    }

    private static Term term(int number) {
        Term term = new NumberedTerm(number);
        term.setCode("T" + number);
        term.setLabelFr("Étiquette " + (30 - number));
        term.setLabelEn("Label " + number);
        term.setLabelNl("Label " + number);
        return term;
    }

    /** Few words are used often, many seldom, as in real names. */
    private String any(List<String> some) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return some.get((int) (skewed * some.size()));
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int count = 0; count < syllables; count++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int at = 0; at < count; at++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A term that has an id without a store. */
    private static final class NumberedTerm extends Term {
        private final long number;

        private NumberedTerm(long number) {
            this.number = number;
        }

        @Override
        public long getId() {
            return number;
        }
    }
}
