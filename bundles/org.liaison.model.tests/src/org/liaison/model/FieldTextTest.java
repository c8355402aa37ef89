// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.SettingFields;
import org.liaison.values.Problem;

class FieldTextTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.FRANCE, Locale.ENGLISH, Locale.UK, Locale.US,
            DUTCH,
            Locale.of("nl", "BE"), Locale.GERMANY, Locale.of("fr", "CH"));
    private static final Vocabularies TERMS = Vocabularies.of(new CrmModel().shipped());

    private final Locale before = Locale.getDefault();

    /** Nothing may depend on the language that the program happens to run in. */
    @BeforeEach
    void runInAnotherLanguage() {
        Locale.setDefault(Locale.of("ar", "EG"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "fr|1234|1234", "fr|1 234|1234", "fr|1\u202F234|1234", "fr|1\u00A0234\u00A0567|1234567",
            "fr|1.234|1234", "fr|1,234|1234", "en|1,234|1234", "en|1.234|1234", "en|1,234,567|1234567", "nl|1.234.567|1234567",
            "nl|1.234,00|1234", "en|12.0|12", "fr|+12|12", "fr|1''234|1234", "fr|0|0" })
    void readsWholeNumbers(String language, String typed, long value) {
        assertEquals(new Reading.Value<>(value), FieldText.of(Locale.of(language)).parse(RelationFields.HEADCOUNT, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "fr|1 234,56|1234.56", "fr|1 234.56|1234.56", "fr|1.234,56|1234.56",
            "fr|1,234.56|1234.56",
            "en|1,234.56|1234.56", "en|1 234,56|1234.56", "en|1,234|1234", "fr|1.234|1234", "nl|1.234|1234", "nl|1.234,5|1234.5",
            "fr|-12,5|-12.5", "fr|−12,5|-12.5", "fr|1 234 €|1234", "en|$1,234,567.8|1234567.8", "fr|,5|0.5", "en|.5|0.5",
            "fr|0,100|0.1", "fr|10,000|10" })
    void readsDecimalNumbers(String language, String typed, BigDecimal value) {
        Reading<BigDecimal> reading = FieldText.of(Locale.of(language)).parse(RelationFields.TURNOVER, typed);
        assertEquals(0, value.compareTo(((Reading.Value<BigDecimal>) reading).value()), reading.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "1,2,3", "12 abc", "1.23.456", "--1", "1e5", "∞", "1,234.567,8" })
    void refusesWhatIsNoNumber(String typed) {
        LANGUAGES.forEach(language -> assertRefused("decimal.form", FieldText.of(language), RelationFields.TURNOVER, typed));
        LANGUAGES.forEach(language -> assertRefused("whole.form", FieldText.of(language), RelationFields.HEADCOUNT, typed));
    }

    @Test
    void numbersHaveLimits() {
        FieldText french = FieldText.of(Locale.FRENCH);
        assertRefused("whole.form", french, RelationFields.HEADCOUNT, "1,5");
        assertRefused("whole.range", french, RelationFields.HEADCOUNT, "-1");
        assertRefused("whole.range", french, RelationFields.PAYMENT_TERM_DAYS, "366");
        assertRefused("whole.form", french, RelationFields.HEADCOUNT, "99999999999999999999");
        assertRefused("decimal.scale", french, RelationFields.TURNOVER, "1,234");
        assertRefused("decimal.large", french, RelationFields.TURNOVER, "100000000000000000");
    }

    @ParameterizedTest
    @CsvSource({ "fr,31/01/2026", "fr,31.1.2026", "fr,31-01-2026", "fr,2026-01-31", "fr,20260131", "fr,31 janvier 2026",
            "en,31/01/2026", "en,31 January 2026", "nl,31-01-2026", "nl,31 januari 2026", "nl,2026/01/31",
            "fr,2026-01-31T00:00:00",
            "fr,2026-01-31 00:00:00.0" })
    void readsDays(String language, String typed) {
        assertEquals(new Reading.Value<>(LocalDate.of(2026, 1, 31)),
                FieldText.of(Locale.of(language)).parse(ContactFields.BIRTH_DATE, typed));
    }

    @Test
    void americansPutTheMonthFirst() {
        Reading<LocalDate> day = new Reading.Value<>(LocalDate.of(2026, 1, 31));
        assertEquals(day, FieldText.of(Locale.US).parse(ContactFields.BIRTH_DATE, "01/31/2026"));
        assertEquals(day, FieldText.of(Locale.US).parse(ContactFields.BIRTH_DATE, "January 31, 2026"));
        assertEquals("01/31/2026", FieldText.of(Locale.US).show(ContactFields.BIRTH_DATE, LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/02/2026", "29/02/2025", "2026-13-01", "1/1/26", "soon", "0" })
    void refusesWhatIsNoDay(String typed) {
        LANGUAGES.forEach(language -> assertRefused("day.form", FieldText.of(language), ContactFields.BIRTH_DATE, typed));
    }

    @Test
    void readsFlagsOfAllLanguages() {
        FieldText french = FieldText.of(Locale.FRENCH);
        for (String yes : List.of("oui", "OUI", "yes", "ja", "true", "Vrai", "1", "x", "X", " o ")) {
            assertEquals(new Reading.Value<>(true), french.parse(ContactFields.PASSIVE, yes));
        }
        for (String no : List.of("non", "no", "nee", "false", "Faux", "0", "N")) {
            assertEquals(new Reading.Value<>(false), french.parse(ContactFields.PASSIVE, no));
        }
        assertRefused("flag.form", french, ContactFields.PASSIVE, "peut-être");
        assertEquals("Oui", french.show(ContactFields.PASSIVE, true));
        assertEquals("Nee", FieldText.of(DUTCH).show(ContactFields.PASSIVE, false));
        assertEquals("", french.show(ContactFields.PASSIVE, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "CLIENT|CLIENT", "client|CLIENT", "Klant|CLIENT", "fournisseur|SUPPLIER",
            "Supplier|SUPPLIER",
            "etablissement d'enseignement|SCHOOL" })
    void readsTermsByCodeAndByLabelOfAnyLanguage(String typed, String code) {
        Reading<Term> reading = FieldText.of(Locale.FRENCH, TERMS).parse(RelationFields.RELATION_TYPE, typed);
        assertEquals(code, ((Reading.Value<Term>) reading).value().getCode());
    }

    @ParameterizedTest
    @CsvSource({ "SARL,5499", "sas,5710", "SA,5599", "5710,5710", "Association,9220", "EI,1000", "GmbH,GMBH", "Inc,INC" })
    void readsLegalFormsByTheirAbbreviation(String typed, String code) {
        assertEquals(code, TERMS.find("legalForm", typed).map(Term::getCode).orElse("none"));
    }

    @Test
    void namesTermsToChooseFrom() {
        Problem problem = refusal(FieldText.of(Locale.FRENCH, TERMS).parse(RelationFields.RELATION_TYPE, "ami"));
        assertEquals(
                "« ami » ne figure pas dans la liste. Choisissez-y une valeur : Client, Fournisseur, Concurrent, Partenaire, "
                        + "Entreprise d’accueil …",
                problem.text(Locale.FRENCH));
        assertRefused("choice.unknown", FieldText.of(Locale.FRENCH), RelationFields.RELATION_TYPE, "Client");
    }

    @Test
    void asksForRecords() {
        Colleague marie = new Colleague();
        References colleagues = new References() {
            @Override
            public <T extends DomainEntity> Optional<T> find(Class<T> type, String text) {
                return text.equals("marie") ? Optional.of(type.cast(marie)) : Optional.empty();
            }
        };
        FieldText texts = new FieldText(Locale.FRENCH, TERMS, colleagues);
        assertEquals(new Reading.Value<>(marie), texts.parse(RelationFields.OWNER, " marie "));
        assertRefused("reference.unknown", texts, RelationFields.OWNER, "paul");
    }

    @Test
    void cleansTexts() {
        FieldText french = FieldText.of(Locale.FRENCH);
        assertEquals(new Reading.Value<>("ACME SAS"), french.parse(RelationFields.NAME, "\uFEFF\u00A0ACME\r\nSAS\u0000 "));
        assertEquals(new Reading.Value<>("one\n\ttwo"), french.parse(RelationFields.NOTES, "\r\none\r\n\ttwo\r\n"));
        assertEquals(new Reading.Empty<>(), french.parse(RelationFields.NOTES, " \u202F\n"));
        assertEquals(new Reading.Empty<>(), french.parse(RelationFields.NOTES, null));
        assertRefused("text.long", french, RelationFields.ACRONYM, "x".repeat(51));
        assertEquals(new Reading.Value<>("x".repeat(50)), french.parse(RelationFields.ACRONYM, "x".repeat(50)));
    }

    @Test
    void namesTheFieldThatMustBeFilled() {
        Problem problem = refusal(FieldText.of(Locale.FRENCH).parse(RelationFields.NAME, "  "));
        assertEquals("Le champ « Raison sociale » est obligatoire. Remplissez-le.", problem.text(Locale.FRENCH));
        assertTrue(FieldText.of(DUTCH).check(RelationFields.NAME, null).isPresent());
        assertFalse(FieldText.of(DUTCH).check(SettingFields.OWNER, "").isPresent());
    }

    @Test
    void checksValuesThatNobodyTyped() {
        FieldText texts = FieldText.of(Locale.ENGLISH);
        assertEquals(Optional.empty(), texts.check(RelationFields.SIREN, "732829320"));
        assertEquals("siren.check", texts.check(RelationFields.SIREN, "732829321").orElseThrow().key());
        assertEquals("whole.range", texts.check(RelationFields.HEADCOUNT, -1L).orElseThrow().key());
        assertEquals("decimal.scale", texts.check(RelationFields.TURNOVER, new BigDecimal("1.001")).orElseThrow().key());
    }

    @Test
    void appliesTheRules() {
        FieldText french = FieldText.of(Locale.FRENCH);
        assertEquals(new Reading.Value<>("732829320"), french.parse(RelationFields.SIREN, "732 829 320"));
        assertEquals("732 829 320", french.show(RelationFields.SIREN, "732829320"));
        assertEquals(new Reading.Value<>("NL"), french.parse(AddressFields.COUNTRY, "pays-bas"));
        assertEquals("Pays-Bas", french.show(AddressFields.COUNTRY, "NL"));
        assertEquals("Netherlands", FieldText.of(Locale.ENGLISH).show(AddressFields.COUNTRY, "NL"));
        assertEquals(new Reading.Empty<>(), french.parse(AddressFields.COUNTRY, ""));
        assertEquals("", french.show(AddressFields.COUNTRY, new Address().getCountry()));
    }

    @Test
    void readsWhateverItShows() {
        Random random = new Random(20260131);
        for (int round = 0; round < 2_000; round++) {
            Locale language = LANGUAGES.get(round % LANGUAGES.size());
            assertRoundTrip(language, RelationFields.HEADCOUNT, (long) random.nextInt(10_000_000));
            assertRoundTrip(language, RelationFields.TURNOVER, BigDecimal.valueOf(random.nextLong(-1L << 53, 1L << 53), 2));
            assertRoundTrip(language, RelationFields.SHARE_CAPITAL, BigDecimal.valueOf(random.nextInt(2_000_000), 2));
            assertRoundTrip(language, ContactFields.BIRTH_DATE, LocalDate.ofEpochDay(random.nextInt(-40_000, 30_000)));
            assertRoundTrip(language, ContactFields.WANTS_CONTACT, random.nextBoolean());
        }
        for (Term term : new CrmModel().shipped()) {
            Field<?, Term> field = new Field<>(Address.class, "kind", new FieldType.Choice(term.getVocabulary()), false,
                    Address::getKind, Address::setKind, AddressFields.KIND.texts());
            for (Locale language : LANGUAGES) {
                FieldText texts = FieldText.of(language, TERMS);
                Term read = assertInstanceOf(Reading.Value.class, texts.parse(field, texts.show(field, term)), term::getCode)
                        .value() instanceof Term found ? found : null;
                assertEquals(texts.show(field, term), texts.show(field, read));
            }
        }
    }

    @Test
    void everySentenceIsThereInThreeLanguages() {
        for (String key : List.of("flag.yes", "flag.no", "required", "text.long", "whole.form", "whole.range", "decimal.form",
                "decimal.scale", "decimal.large", "day.form", "flag.form", "choice.unknown", "reference.unknown")) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, DUTCH)) {
                assertTrue(Labels.of("org.liaison.model", language).containsKey(key), key + language);
            }
        }
    }

    private static <V> void assertRoundTrip(Locale language, Field<?, V> field, V value) {
        FieldText texts = FieldText.of(language);
        assertEquals(plain(value),
                texts.parse(field, texts.show(field, value)) instanceof Reading.Value<V>(V read) ? plain(read) : null,
                () -> language + " " + texts.show(field, value));
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private static Problem refusal(Reading<?> reading) {
        return assertInstanceOf(Reading.Wrong.class, reading).problem();
    }

    private static void assertRefused(String key, FieldText texts, Field<?, ?> field, String typed) {
        Problem problem = refusal(texts.parse(field, typed));
        assertEquals(key, problem.key(), typed);
        assertFalse(problem.text(texts.language()).startsWith("!"), key);
    }
}
