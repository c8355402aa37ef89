// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Vocabulary;

class CoordinatesTest {

    private final Coordinates coordinates = Coordinates.of(List.of(coordinate(Vocabulary.KIND_PHONE, "01", false),
            coordinate(Vocabulary.KIND_PHONE, "02", true), coordinate(Vocabulary.KIND_EMAIL, "a@b.fr", false),
            coordinate(null, "?", true)));

    @Test
    void theMainOneOfAKindIsShown() {
        assertEquals("02", coordinates.first(Vocabulary.KIND_PHONE));
        assertEquals("a@b.fr", coordinates.first(Vocabulary.KIND_EMAIL));
        assertNull(coordinates.first(Vocabulary.KIND_WEBSITE));
    }

    @Test
    void allAreSearched() {
        assertEquals("01\n02\na@b.fr\n?", coordinates.lines());
    }

    private static Coordinate coordinate(String kind, String value, boolean main) {
        Coordinate coordinate = new Coordinate();
        if (kind != null) {
            Term term = new Term();
            term.setCode(kind);
            coordinate.setKind(term);
        }
        coordinate.setValue(value);
        coordinate.setMain(main);
        return coordinate;
    }
}
