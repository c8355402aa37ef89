// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TagOffersTest {

    private static final List<String> ALL = List.of("Banque", "Grande banque", "Salon", "VIP", "Écoles");

    @Test
    void offersWhatFitsTheLikeliestFirst() {
        TagOffers offers = offers("ban");
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
    }

    @Test
    void pointsOutWhatIsNearlyTheSame() {
        TagOffers offers = offers("écoless");
        assertEquals(Optional.of("Écoles"), offers.near());
        assertEquals(List.of("Écoles"), offers.labels());
        assertEquals(Optional.of("écoless"), offers.made());
        assertEquals(Optional.empty(), offers("salon").near());
    }

    private static TagOffers offers(String typed) {
        return TagOffers.of(typed, List.of("VIP"), ALL);
    }
}
