// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LikenessTest {

    private final Likeness tags = new Likeness(List.of("Banque privée", "VIP", "Salon Eurocloud", "Écoles"));

    @Test
    void caseAndAccentsAreTheSame() {
        assertEquals(Optional.of("Banque privée"), tags.same(" BANQUE PRIVEE "));
        assertEquals(Optional.of("Écoles"), tags.same("ecoles"));
        assertEquals(Optional.empty(), tags.same("école"));
    }

    @Test
    void pluralsAndSlipsAreNear() {
        assertEquals(Optional.of("Banque privée"), tags.near("Banques privées"));
        assertEquals(Optional.of("Écoles"), tags.near("école"));
        assertEquals(Optional.of("Salon Eurocloud"), tags.near("Salon Eurocluod"));
        assertEquals(Optional.of("Salon Eurocloud"), tags.near("salon euroclod"));
        assertEquals(Optional.of("VIP"), tags.near("vip"));
    }

    @Test
    void othersAreNot() {
        assertEquals(Optional.empty(), tags.near("VAP"));
        assertEquals(Optional.empty(), tags.near("Banque publique"));
        assertEquals(Optional.empty(), tags.near(" "));
        assertEquals(Optional.empty(), tags.near("Salon"));
    }

    /** "en" is a plural in Dutch and the end of a word in French. */
    @Test
    void aFrenchPluralIsNoDutchOne() {
        assertEquals(Optional.of("Ancien élève"), new Likeness(List.of("Ancien élève")).near("anciens élèves"));
        assertEquals(Optional.of("Klant"), new Likeness(List.of("Klant")).near("klanten"));
    }

    @Test
    void findsTwinsAmongItsNames() {
        assertEquals(Map.of("Banque", "Banques", "Banques", "Banque", "Salon Eurocloud", "salon euro-cloud", "salon euro-cloud",
                "Salon Eurocloud"),
                new Likeness(List.of("Banque", "VIP", "Banques", "Salon Eurocloud", "Via", "salon euro-cloud")).twins());
    }
}
