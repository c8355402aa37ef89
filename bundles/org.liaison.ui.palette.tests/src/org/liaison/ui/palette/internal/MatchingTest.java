// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void caseAndAccentsDoNotCount() {
        assertEquals(OptionalInt.of(0), new Matching("editer").rank("Éditer la fiche"));
        assertEquals(OptionalInt.of(0), new Matching(" GESTION  des ").rank("Gestion des tags"));
    }

    @Test
    void wordsFitInAnyOrder() {
        assertEquals(OptionalInt.of(1), new Matching("tag ges").rank("Gestion des tags"));
    }

    @Test
    void initialsFitAndSmallWordsMayBeLeftOut() {
        assertEquals(OptionalInt.of(2), new Matching("gdt").rank("Gestion des tags"));
        assertEquals(OptionalInt.of(2), new Matching("gt").rank("Gestion des tags"));
        assertEquals(OptionalInt.empty(), new Matching("dtg").rank("Gestion des tags"));
    }

    @Test
    void theInsideOfAWordFitsLast() {
        assertEquals(OptionalInt.of(3), new Matching("estion").rank("Gestion des tags"));
        assertEquals(OptionalInt.empty(), new Matching("import").rank("Gestion des tags"));
        assertTrue(new Matching("  ").asksNothing());
    }
}
