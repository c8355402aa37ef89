// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

class CompanyNameTest {

    @Test
    void legalFormsCaseAccentsAndSmallWordsSayNothing() {
        assertEquals(Set.of("banque", "nord"), CompanyName.of("La Banque du Nord S.A.S.").strong());
        assertEquals(Set.of("banque", "nord"), CompanyName.of("BANQUE DU NORD, société par actions simplifiée").strong());
        assertEquals(Set.of("oreal"), CompanyName.of("L’Oréal SA").strong());
        assertEquals(Set.of("generale"), CompanyName.of("Société Générale").strong());
    }

    @Test
    void initialsAreOneWord() {
        assertEquals(Set.of("ao", "smith"), CompanyName.of("A. O. Smith").strong());
        assertEquals(Set.of("att"), CompanyName.of("AT&T S.A.S.").strong());
        assertEquals(Set.of("hm"), CompanyName.of("H & M").strong());
        assertEquals(Set.of("sp"), CompanyName.of("S&P Global").strong());
        assertEquals(Set.of("mcdonald"), CompanyName.of("McDonald's").strong());
    }

    @Test
    void ifAllWordsAreWeakTheyHaveToDo() {
        assertEquals(Set.of("groupe", "international"), CompanyName.of("Groupe International SARL").strong());
        assertEquals(Set.of(), CompanyName.of("SARL").strong());
        assertEquals(Set.of("france"), CompanyName.of("(France)").strong());
    }

    @Test
    void citiesAreComparedWithoutCedexAndNumbers() {
        assertEquals("lyon", Cities.key("LYON CEDEX 03"));
        assertEquals("paris", Cities.key("Paris 8e"));
        assertEquals(Cities.key("Saint-Étienne"), Cities.key("ST ETIENNE"));
        assertEquals("", Cities.key(" 75008 "));
    }
}
