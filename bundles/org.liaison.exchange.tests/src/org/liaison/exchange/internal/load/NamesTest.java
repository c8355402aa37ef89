// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void caseAccentsAndPunctuationMakeNoDifference() {
        assertEquals(Names.key("Société  Générale"), Names.key("SOCIETE GENERALE"));
        assertEquals(Names.key("A.C.M.E. & Cie"), Names.key("a c m e cie"));
    }

    @Test
    void looksForTheRegistersSpellingToo() {
        assertEquals(List.of("Société Générale", "SOCIÉTÉ GÉNÉRALE", "SOCIETE GENERALE"),
                List.copyOf(Names.spellings("Société Générale")));
    }

    @Test
    void namesAreRelatedByAWordThatSaysSomething() {
        assertTrue(Names.related("Dupont Frères", "Ets DUPONT"));
        assertFalse(Names.related("Groupe Alpha SAS", "Groupe Beta SAS"));
        assertTrue(Names.related("3M", "3m"));
    }

    @Test
    void shortAndCommonWordsSayNothing() {
        assertFalse(Names.related("AB Conseil", "AB Services"));
        assertTrue(Names.related("ABC Conseil", "ABC Services"));
        assertFalse(Names.related("Alpha", "Beta"));
    }
}
