// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.PastThing;
import org.liaison.store.RecordKey;

/** Records as they were. */
class PastTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private static RecordKey key(Relation relation) {
        return new RecordKey("Relation", relation.getId());
    }

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private Map<Long, Map<String, String>> at(Relation relation, long changeSet) {
        Map<Long, Map<String, String>> things = new TreeMap<>();
        for (PastThing thing : given.get().at(key(relation), changeSet)) {
            things.put(thing.thing().id(), thing.values());
        }
        return things;
    }

    @Test
    void showsARecordBeforeDuringAndAfterItsLife() {
        long before = given.get().log().newest(1, Long.MAX_VALUE).getFirst().id();
        Relation acme = given.relation("A");
        ChangeSet renamed = given.change("B", change -> change.edit(stored(acme)).setName("B"));
        ChangeSet removed = given.change("Delete", change -> change.remove(Relation.class, List.of(acme.getId())));
        assertEquals(List.of(), given.get().at(key(acme), before));
        assertEquals("A", at(acme, renamed.id() - 1).get(acme.getId()).get("name"));
        assertEquals("B", at(acme, removed.id() - 1).get(acme.getId()).get("name"));
        assertEquals(List.of(), given.get().at(key(acme), removed.id()));
        assertEquals(renamed.id(), given.get().log().lastAt(renamed.at()));
    }

    /** Parts that come, change, move to another record and go: each state that was seen is shown again later. */
    @Test
    void showsEveryStateThatWasSeen() {
        Random random = new Random(7);
        List<Relation> relations = List.of(given.relation("A"), given.relation("B"));
        Map<Long, List<Map<Long, Map<String, String>>>> seen = new HashMap<>();
        for (int round = 0; round < 25; round++) {
            int dice = random.nextInt(5);
            Relation one = relations.get(random.nextInt(2));
            given.get().change(Intent.typed("Round"), change -> {
                List<Address> addresses = new ArrayList<>();
                change.scan(Address.class, 100, addresses::addAll);
                if (dice < 2 || addresses.isEmpty()) {
                    Address address = new Address();
                    address.setRelation(change.find(Relation.class, one.getId()).orElseThrow());
                    address.setCity("City " + random.nextInt(100));
                    change.add(address);
                } else {
                    Address address = addresses.get(random.nextInt(addresses.size()));
                    switch (dice) {
                        case 2 -> change.edit(address).setCity("City " + random.nextInt(100));
                        case 3 -> change.edit(address).setRelation(change.find(Relation.class, one.getId()).orElseThrow());
                        default -> change.remove(Address.class, List.of(address.getId()));
                    }
                }
            });
            List<Map<Long, Map<String, String>>> states = new ArrayList<>();
            relations.forEach(relation -> states.add(at(relation, Long.MAX_VALUE - 1)));
            for (int i = 0; i < 2; i++) {
                assertEquals(given.get().list(AddressFields.RELATION, relations.get(i)).size() + 1, states.get(i).size());
            }
            seen.put(given.get().log().newest(1, Long.MAX_VALUE).getFirst().id(), states);
        }
        seen.forEach((set, states) -> {
            for (int i = 0; i < 2; i++) {
                assertEquals(states.get(i), at(relations.get(i), set), "after " + set);
            }
        });
    }
}
