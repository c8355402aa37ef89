// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DetailPartTest {

    @Test
    void leavesAUsualNameAlone() {
        assertEquals("Banque du Nord", DetailPart.shortened("Banque du Nord"));
    }

    @Test
    void cutsNoCharacterInHalf() {
        String shortened = DetailPart.shortened("🚀".repeat(50));

        assertEquals("🚀".repeat(35) + '…', shortened);
    }

    @Test
    void leavesNoBlankBeforeTheDots() {
        assertEquals("Établissements de la région du Nord…",
                DetailPart.shortened("Établissements de la région du Nord et de l’Est"));
    }
}
