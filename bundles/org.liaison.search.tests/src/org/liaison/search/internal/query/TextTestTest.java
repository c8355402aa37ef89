// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.search.query.Operator;

class TextTestTest {

    @Test
    void caseAndAccentsDoNotCount() {
        assertTrue(fits(Operator.IS, "Évry", "EVRY") && fits(Operator.BEGINS, "Évry-Courcouronnes", "evr")
                && fits(Operator.HAS, "À Évry", "evr"));
        assertFalse(fits(Operator.IS, "Évry 2", "evry") || fits(Operator.BEGINS, "À Évry", "evr")
                || fits(Operator.HAS, "Ivry", "evr"));
    }

    @Test
    void oneOfSeveralSuffices() {
        TextTest test = TextTest.of(Operator.IS, List.of("Lyon", "Évry"));
        assertTrue(test.fits("lyon") && test.fits("EVRY"));
        assertFalse(test.fits("Lyon Évry"));
    }

    @Test
    void partOfANumberIsFoundInWhateverGroups() {
        assertTrue(fits(Operator.HAS, "+33 4 72 12 34 56", "04 72"));
        assertTrue(fits(Operator.HAS, "04 72 12 34 56", "72.12-34"));
        assertTrue(fits(Operator.HAS, "04.72.12.34.56", "(721)"));
        assertFalse(fits(Operator.HAS, "04 72 12 34 56", "7 3"));
        assertFalse(fits(Operator.HAS, "04 72 12 34 56", "999"));
        assertFalse(fits(Operator.HAS, "04 72 12 34 56", "721a") || fits(Operator.HAS, "04 72 12 34 56", "721*"));
        assertFalse(fits(Operator.HAS, "12 34", "123"), "too short to be a number");
        assertFalse(fits(Operator.IS, "04 72 12 34 56", "0472123456"));
    }

    @Test
    void editsAreCountedByLetter() {
        assertEquals(0, SimilarWords.edits("berlin", "berlin"));
        assertEquals(1, SimilarWords.edits("berlin", "berlim"));
        assertEquals(1, SimilarWords.edits("berlin", "brelin"));
        assertEquals(1, SimilarWords.edits("berlin", "erlin"));
        assertEquals(1, SimilarWords.edits("berlin", "berlins"));
        assertEquals(2, SimilarWords.edits("ab", "ca"));
        assertEquals(3, SimilarWords.edits("", "abc"));
        assertEquals(3, SimilarWords.edits("abc", ""));
        assertEquals(3, SimilarWords.edits("kitten", "sitting"));
    }

    private static boolean fits(Operator operator, String text, String asked) {
        return TextTest.of(operator, List.of(asked)).fits(text);
    }
}
