// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;

class SeenTest {

    private static final long LONG = 1 << 20;

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRANCE);

    @Test
    void whatWasNeverSeenIsNotWorthLookingUpInAnEmptyStore() {
        Seen seen = new Seen(place.store(), LONG);
        assertEquals(Set.of(), seen.worth(RelationFields.SIREN, List.of("732829320", "552081317")));
        assertEquals(Set.of("552081317"), seen.worth(RelationFields.SIREN, List.of("552081317", "443061841")));
        assertEquals(Set.of("732829320", "443061841"), seen.worth(RelationFields.SIREN, List.of("732829320", "443061841")));
    }

    @Test
    void eachFieldHasValuesOfItsOwn() {
        Seen seen = new Seen(place.store(), LONG);
        seen.worth(RelationFields.SIREN, List.of("732829320"));
        assertEquals(Set.of(), seen.worth(RelationFields.CLIENT_NUMBER, List.of("732829320")));
        assertEquals(Set.of(), seen.worth(CoordinateFields.VALUE, List.of("732829320")));
    }

    @Test
    void whatIsSeenAgainIsNeverMissedAndWhatIsNewHardlyEverFound() {
        Seen seen = new Seen(place.store(), LONG);
        Set<String> first = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.toSet());
        assertEquals(Set.of(), seen.worth(RelationFields.NAME, first));
        assertEquals(first, seen.worth(RelationFields.NAME, first));
        Set<String> others = first.stream().map(number -> number + "x").collect(Collectors.toSet());
        assertEquals(Set.of(), seen.worth(RelationFields.NAME, others));
    }

    @Test
    void aShortFileAndAStoreThatIsNotEmptyAreAlwaysLookedUp() {
        assertEquals(List.of("1"), new Seen(place.store(), LONG - 1).worth(RelationFields.SIREN, List.of("1")));
        Seen seen = new Seen(place.store(), LONG);
        assertEquals(List.of(), seen.worth(RelationFields.SIREN, List.of()));
        Records.aRelation("Alpha").in(place.store());
        assertEquals(List.of("1"), seen.worth(RelationFields.SIREN, List.of("1")));
        assertEquals(List.of("2"), seen.worth(RelationFields.NAME, List.of("2")));
    }

    @Test
    void whatTheFileBringsDoesNotMakeTheStoreFull() {
        Seen seen = new Seen(place.store(), LONG);
        seen.worth(RelationFields.SIREN, List.of("1"));
        Records.aRelation("Alpha").in(place.store());
        assertEquals(Set.of("1"), seen.worth(RelationFields.SIREN, List.of("1", "2")));
    }
}
