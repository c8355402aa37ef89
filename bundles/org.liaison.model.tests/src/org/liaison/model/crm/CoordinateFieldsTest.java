// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;

class CoordinateFieldsTest {

    private static final Vocabularies TERMS = Vocabularies.of(new CrmModel().shipped());

    @Test
    void makesTheShownCoordinateWhereThereIsNoneOfItsKind() {
        for (Term kind : TERMS.terms(Vocabulary.COORDINATE_KIND)) {
            Relation acme = new Relation();
            Coordinate made = CoordinateFields.firstOrNew(List.of(), kind.getCode(), CoordinateFields.RELATION, acme, TERMS);
            assertSame(acme, made.getRelation());
            assertEquals(kind.getCode(), made.getKind().getCode());
            assertTrue(made.getMain());
            assertSame(made, CoordinateFields.firstOrNew(List.of(made), kind.getCode(), CoordinateFields.RELATION, acme, TERMS));
        }
    }
}
