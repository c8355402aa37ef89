// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liaison.ui.edit.Offers;

class TagOffersTest {

    private static final List<String> ALL = List.of("Banque", "Grande banque", "Salon", "VIP", "Écoles");

    @Test
    void offersWhatFitsTheLikeliestFirst() {
        Offers offers = offers("ban");
        assertEquals(List.of("Banque", "Grande banque"), offers.labels());
        assertEquals(Optional.of("ban"), offers.made());
        assertEquals("ban", offers.label(2));
        assertEquals(List.of("Banque", "Écoles", "Grande banque", "Salon"), offers("").labels());
        assertEquals(Optional.empty(), offers("  ").made());
    }

    @Test
    void offersNeitherWhatExistsAsNewNorWhatTheRecordHas() {
        assertEquals(Optional.empty(), offers("BANQUE").made());
        assertEquals(List.of(), offers("vip").labels());
        assertEquals(Optional.empty(), offers("vip").made());
        assertEquals(Optional.empty(), new TagOffers(ALL).of("new", List.of("New")).made(), "chosen a moment ago");
        assertEquals(Optional.of("New"), new TagOffers(ALL).of("news", List.of("New")).near());
    }

    @Test
    void pointsOutWhatIsNearlyTheSame() {
        Offers offers = offers("écoless");
        assertEquals(Optional.of("Écoles"), offers.near());
        assertEquals(List.of("Écoles"), offers.labels());
        assertEquals(Optional.of("écoless"), offers.made());
        assertEquals(Optional.empty(), offers("salon").near());
    }

    private static Offers offers(String typed) {
        return new TagOffers(ALL).of(typed, List.of("VIP"));
    }
}
