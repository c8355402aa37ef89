// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Any;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;
import org.liaison.search.query.QueryText.Kind;
import org.liaison.search.query.QueryText.Mistake;
import org.liaison.search.query.QueryText.Parsed;

class QueryTextTest {

    @Test
    void wordsAreOneText() {
        asks("  dupont   06 12 ", new Text("dupont 06 12"));
        asks("");
    }

    @Test
    void quotesMakeAPhrase() {
        asks("\"le mans\" sas", new Phrase("le mans"), new Text("sas"));
        asks("« le mans »", new Phrase(" le mans "));
        asks("12\" de diamètre", new Text("12\" de diamètre"));
    }

    @Test
    void aHyphenExcludes() {
        asks("-tag:vip saint-denis -lyon", new Not(Condition.of("tag", Operator.HAS, "vip")), new Text("saint-denis"),
                new Not(new Text("lyon")));
        asks("a - b", new Text("a - b"));
        asks("-(a b)", new Not(new All(List.of(new Text("a b")))));
    }

    @Test
    void conditionsHaveOperators() {
        asks("status:prospect,client", Condition.of("status", Operator.HAS, "prospect", "client"));
        asks("city:=\"Le Mans\",Lyon", Condition.of("city", Operator.IS, "Le Mans", "Lyon"));
        asks("name:^Soc", Condition.of("name", Operator.BEGINS, "Soc"));
        asks("turnover:>1000000", Condition.of("turnover", Operator.GREATER, "1000000"));
        asks("next-visit:<=30d", Condition.of("next-visit", Operator.AT_MOST, "30d"));
        asks("n:10..50", Condition.of("n", Operator.BETWEEN, "10", "50"));
        asks("n:10.. m:..50", Condition.of("n", Operator.AT_LEAST, "10"), Condition.of("m", Operator.AT_MOST, "50"));
        asks("email:\"\"", Condition.of("email", Operator.EMPTY));
        asks("email:*", new Not(Condition.of("email", Operator.EMPTY)));
    }

    @Test
    void bracketsGroup() {
        asks("a (b c | d:e)", new Text("a"),
                new Any(List.of(new Text("b c"), Condition.of("d", Operator.HAS, "e"))));
        asks("a b | c", new Any(List.of(new Text("a b"), new Text("c"))));
        asks("contact:(job:chef lyon)", new Linked("contact",
                new All(List.of(Condition.of("job", Operator.HAS, "chef"), new Text("lyon")))));
    }

    @Test
    void whatLooksLikeMoreThanItIsIsText() {
        asks("+33 (0)6 12", new Text("+33 (0)6 12"));
        asks("https://example.org 10:30", new Text("https://example.org 10:30"));
        asks("status\\:x \\-y \\(z", new Text("status:x -y (z"));
    }

    @Test
    void mistakesAreNamedWithTheirPlaceAndTheRestIsAsked() {
        mistake("lyon \"le ma", 5, 6, Kind.QUOTE_OPEN, new Text("lyon"), new Phrase("le ma"));
        mistake("lyon (a", 5, 6, Kind.BRACKET_OPEN, new Text("lyon"), new All(List.of(new Text("a"))));
        mistake("lyon ) a", 5, 6, Kind.BRACKET_CLOSE, new Text("lyon a"));
        mistake("lyon status: x", 5, 12, Kind.VALUE_MISSING, new Text("lyon x"));
        mistake("turnover:> a", 0, 10, Kind.VALUE_MISSING, new Text("a"));
        mistake("a".repeat(100_001), 100_000, 100_001, Kind.TOO_LONG, new Text("a".repeat(100_000)));
    }

    @Test
    void everyMistakeIsExplainedInEveryLanguage() {
        for (Kind kind : Kind.values()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
                String sentence = new Mistake(4, 6, kind).sentence(language);
                assertTrue(sentence.contains("5") && sentence.endsWith("."), sentence);
            }
        }
        assertEquals("Le guillemet à la position 6 n’est pas fermé.", new Mistake(5, 6, Kind.QUOTE_OPEN).sentence(Locale.FRENCH));
    }

    @Test
    void endlessBracketsEnd() {
        for (String many : List.of("(", "-", "-(", "a:(", "(|")) {
            Parsed parsed = QueryText.parse(many.repeat(20_000));
            assertTrue(parsed.mistakes().stream().anyMatch(mistake -> mistake.kind() == Kind.TOO_DEEP), many);
        }
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        RandomCriteria some = new RandomCriteria(new Random(3));
        for (int round = 0; round < 50_000; round++) {
            All criteria = some.all(4);
            String text = QueryText.print(criteria);
            Parsed parsed = QueryText.parse(text);
            assertEquals(criteria, parsed.criteria(), text);
            assertEquals(List.of(), parsed.mistakes(), text);
        }
    }

    @Test
    void anythingTypedIsUnderstoodAndKeepsItsMeaningWhenPrinted() {
        Random random = new Random(5);
        String signs = "ab1-:()|\"\\.,=<>^*« é";
        for (int round = 0; round < 100_000; round++) {
            String text = random.ints(random.nextInt(30), 0, round % 4 == 0 ? 0x3000 : signs.length())
                    .mapToObj(sign -> String.valueOf(sign < signs.length() ? signs.charAt(sign) : (char) sign))
                    .reduce("", String::concat);
            Parsed parsed = QueryText.parse(text);
            assertEquals(parsed.criteria(), QueryText.parse(QueryText.print(parsed.criteria())).criteria(), text);
            int length = text.length();
            assertFalse(parsed.mistakes().stream().anyMatch(mistake -> mistake.start() < 0 || mistake.start() > mistake.end()
                    || mistake.end() > length), text);
        }
    }

    @Test
    void groupsBesideEachOtherAreNotInEachOther() {
        for (String many : List.of("(a:b) ", "-a:b ", "c:(a:b) ", "-(a:b) ")) {
            assertEquals(List.of(), QueryText.parse(many.repeat(60)).mistakes(), many);
        }
        mistake("(a) ) b", 4, 5, Kind.BRACKET_CLOSE, new All(List.of(new Text("a"))), new Text("b"));
    }

    @Test
    void fiftyBracketsInEachOtherAreUnderstoodAndOneMoreIsTooMany() {
        assertEquals(List.of(), QueryText.parse("(".repeat(50) + "a" + ")".repeat(50)).mistakes());
        assertEquals(List.of(new Mistake(50, 103, Kind.TOO_DEEP)),
                QueryText.parse("(".repeat(51) + "a" + ")".repeat(51)).mistakes());
        assertEquals(List.of(), QueryText.parse("a".repeat(100_000)).mistakes());
    }

    @Test
    void mistakesComeInTheOrderOfTheirPlaces() {
        assertEquals(List.of(new Mistake(0, 1, Kind.BRACKET_OPEN), new Mistake(3, 4, Kind.QUOTE_OPEN)),
                QueryText.parse("(a \"b").mistakes());
    }

    @Test
    void aBackslashInsideOfAWordIsALetter() {
        asks("dos\\share \\share", new Text("dos\\share share"));
        asks("a\\", new Text("a\\"));
    }

    @Test
    void whatNeedsNoQuotesIsPrintedWithout() {
        prints("( 09) (1a) (a9) ()", new All(List.of(new Text("09"))), new All(List.of(new Text("1a"))),
                new All(List.of(new Text("a9"))), All.NOTHING);
        prints("n:-5 n:+5 n:.5 n:>=10", Condition.of("n", Operator.HAS, "-5"), Condition.of("n", Operator.HAS, "+5"),
                Condition.of("n", Operator.HAS, ".5"), Condition.of("n", Operator.AT_LEAST, "10"));
        prints("a:\"-\" a:\"*\" a:\"5.\" a:\"1..2\" a:\"b c\" a:\"b,c\",d", Condition.of("a", Operator.HAS, "-"),
                Condition.of("a", Operator.HAS, "*"), Condition.of("a", Operator.HAS, "5."),
                Condition.of("a", Operator.HAS, "1..2"),
                Condition.of("a", Operator.HAS, "b c"), Condition.of("a", Operator.HAS, "b,c", "d"));
    }

    private static void prints(String text, Criterion... criteria) {
        assertEquals(text, QueryText.print(new All(List.of(criteria))));
    }

    private static void asks(String text, Criterion... criteria) {
        Parsed parsed = QueryText.parse(text);
        assertEquals(List.of(criteria), parsed.criteria().of());
        assertEquals(List.of(), parsed.mistakes());
    }

    private static void mistake(String text, int start, int end, Kind kind, Criterion... criteria) {
        Parsed parsed = QueryText.parse(text);
        assertEquals(List.of(new Mistake(start, end, kind)), parsed.mistakes());
        assertEquals(List.of(criteria), parsed.criteria().of());
    }
}
