// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.PastThing;
import org.liaison.store.RecordKey;

/** Records as they were, whose parts have moved to others since. */
class PastMovesTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private Address stored(Address address) {
        return given.get().find(Address.class, address.getId()).orElseThrow();
    }

    private Map<Long, Map<String, String>> at(Relation relation, ChangeSet set) {
        Map<Long, Map<String, String>> things = new TreeMap<>();
        for (PastThing thing : given.get().at(new RecordKey("Relation", relation.getId()), set.id())) {
            things.put(thing.thing().id(), thing.values());
        }
        return things;
    }

    private Address address(Relation relation, String city) {
        Address address = new Address();
        address.setRelation(relation);
        address.setCity(city);
        return address;
    }

    private ChangeSet move(Address address, Relation to) {
        return given.change("Move", change -> change.edit(stored(address)).setRelation(stored(to)));
    }

    @Test
    void aPartThatWasMovedOnAndChangedThereIsShownAsItWas() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Relation gamma = given.relation("C");
        Address address = address(acme, "Lyon");
        ChangeSet made = given.change("Address", change -> change.add(address));
        ChangeSet moved = move(address, beta);
        given.change("City", change -> change.edit(stored(address)).setCity("Paris"));
        ChangeSet again = move(address, gamma);
        given.change("City", change -> {
            change.edit(stored(address)).setCity("Nice");
            change.add(address(stored(gamma), "Other"));
        });
        assertEquals("Lyon", at(acme, made).get(address.getId()).get("city"));
        assertFalse(at(acme, moved).containsKey(address.getId()));
        assertEquals("Lyon", at(beta, moved).get(address.getId()).get("city"));
        assertFalse(at(beta, made).containsKey(address.getId()));
        assertFalse(at(beta, again).containsKey(address.getId()));
        assertEquals("Paris", at(gamma, again).get(address.getId()).get("city"));
        assertEquals(1, at(gamma, moved).size());
    }

    @Test
    void aPartThatWasMovedOnAndDeletedThereIsShownAsItWas() {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Address address = address(acme, "Lyon");
        ChangeSet made = given.change("Address", change -> change.add(address));
        move(address, beta);
        given.change("Delete", change -> change.remove(Relation.class, List.of(beta.getId())));
        assertEquals("Lyon", at(acme, made).get(address.getId()).get("city"));
    }

    @Test
    void aFieldThatWasEmptyIsEmptyAgain() {
        Relation acme = given.relation("A");
        ChangeSet before = given.change("Name", change -> change.edit(stored(acme)).setName("B"));
        given.change("Siren", change -> change.edit(stored(acme)).setSiren("732829320"));
        assertFalse(at(acme, before).get(acme.getId()).containsKey("siren"));
    }

    @Test
    void ofAKindThatNobodyKnowsThereIsNothing() {
        assertEquals(List.of(), given.get().at(new RecordKey("Unknown", 1), given.get().log().last()));
    }

    /** What refers to a record is no part of it if it has another whole. */
    @Test
    void whatOnlyRefersToItIsNotShown() {
        Relation parent = given.relation("Parent");
        Relation child = given.relation("Child");
        ChangeSet link = given.change("Link", change -> change.edit(stored(child)).setParent(stored(parent)));
        assertEquals(List.of(parent.getId()), List.copyOf(at(parent, link).keySet()));
    }
}
