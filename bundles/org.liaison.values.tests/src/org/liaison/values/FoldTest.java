// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Banque|banque", "BANQUÉ|banque", "Cœur d’Île|coeur d'ile", "Straße|strasse",
            "STRASSE|strasse",
            "Ærø|aero", "Łódź|lodz", "ＡＢＣ|abc", "ﬁn|fin", "Jean–Luc|jean-luc", "  à   b |a b", "İstanbul|istanbul",
            "ΣΊΣΥΦΟΣ|σισυφοσ",
            "n°2|n°2", "日本|日本" })
    void foldsWhatPeopleTakeForTheSame(String text, String folded) {
        assertEquals(folded, Fold.of(text));
        assertEquals(folded, Fold.of(folded));
    }

    @Test
    void foldsBlanksOfAllWidths() {
        assertEquals("1 234 567", Fold.of("\u00A01\u202F234\t567\n"));
        assertEquals("", Fold.of(" \u00A0"));
    }
}
