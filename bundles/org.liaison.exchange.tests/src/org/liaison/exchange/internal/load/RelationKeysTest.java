// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.liaison.model.crm.Relation;

class RelationKeysTest {

    private final RelationKeys keys = new RelationKeys();

    private static Relation relation(String name, String siren) {
        Relation relation = new Relation();
        relation.setName(name);
        relation.setSiren(siren);
        return relation;
    }

    @Test
    void aRelationOfANameMayBeMeantUnlessAllRowsOfThatNameHaveAnotherSiren() {
        keys.addName("Alpha", "732829320");
        keys.addName("Beta", null);
        keys.addName("BÊTA", "732829320");
        assertTrue(keys.mayBe(relation("ALPHA", "732829320")));
        assertFalse(keys.mayBe(relation("ALPHA", "552081317")));
        assertTrue(keys.mayBe(relation("ALPHA", null)));
        assertTrue(keys.mayBe(relation("Beta", "552081317")));
        assertFalse(keys.mayBe(relation("Gamma", "552081317")));
        assertEquals(Set.of("Alpha", "Beta", "BÊTA"), keys.names());
    }

    @Test
    void whatIsNotThereIsNoKey() {
        keys.addName(null, "732829320");
        keys.addName("", "732829320");
        RelationKeys.add(keys.numbers(), null);
        RelationKeys.add(keys.numbers(), "");
        RelationKeys.add(keys.vats(), "FR44732829320");
        RelationKeys.add(keys.emails(), "a@b.fr");
        assertEquals(Set.of(), keys.names());
        assertEquals(Set.of(), keys.numbers());
        assertEquals(Set.of("FR44732829320"), keys.vats());
        assertEquals(Set.of("a@b.fr"), keys.emails());
    }
}
