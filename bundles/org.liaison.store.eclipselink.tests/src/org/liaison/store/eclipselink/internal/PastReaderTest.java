// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Reader;

/** Everything as it was, read as things of today are. */
class PastReaderTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    /** All that can be asked of a reader for relations and their addresses. */
    private static Map<String, Object> told(Reader reader) {
        Map<String, Object> told = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        List<Address> addresses = new ArrayList<>();
        reader.scan(Relation.class, 2, relations::addAll);
        reader.scan(Address.class, 3, addresses::addAll);
        Map<Long, String> names = new TreeMap<>();
        relations.forEach(each -> names.put(each.getId(), each.getName()));
        told.put("names", names);
        told.put("cities", addresses.stream().map(each -> each.getId() + each.getCity() + each.getRelation().getName()).toList());
        Map<Long, List<String>> parts = new TreeMap<>();
        reader.parts(AddressFields.RELATION, relations)
                .forEach((id, some) -> parts.put(id, some.stream().map(Address::getCity).toList()));
        told.put("parts", parts);
        told.put("count", reader.count(Relation.class) + " " + reader.count(Address.class));
        told.put("one", reader.list(AddressFields.CITY, "City 1").stream().map(Address::getId).toList());
        told.put("found", new TreeMap<>(reader.findAll(Address.class, List.of(1L, 2L))).keySet());
        return told;
    }

    private static Map<String, Object> after(TestStore given, long changeSet) {
        return told(given.get().past(changeSet, Progress.NONE));
    }

    /** Records and parts that come, change, move, go and come back: each state that was seen is read again later. */
    @Test
    void readsEveryStateThatWasSeen() {
        Random random = new Random(11);
        Map<Long, Map<String, Object>> seen = new LinkedHashMap<>();
        given.relation("A");
        Reader first = given.get().past(given.get().log().last(), Progress.NONE);
        Map<String, Object> whenMade = told(first);
        for (int round = 0; round < 18; round++) {
            step(random);
            if (round % 7 == 6) {
                given.archiveAllBut(3);
            }
            seen.put(given.get().log().last(), told(given.get().committed()));
        }
        seen.forEach((set, state) -> assertEquals(state, after(given, set), "after " + set));
        assertEquals(whenMade, told(first), "what was stored later on does not change what a reader tells");
    }

    private void step(Random random) {
        int dice = random.nextInt(7);
        if (dice == 0) {
            given.get().undo(given.get().log().last(), "Undo");
            return;
        }
        given.get().change(Intent.typed("Step"), change -> {
            List<Relation> relations = new ArrayList<>();
            List<Address> addresses = new ArrayList<>();
            change.scan(Relation.class, 100, relations::addAll);
            change.scan(Address.class, 100, addresses::addAll);
            Relation any = relations.isEmpty() ? null : relations.get(random.nextInt(relations.size()));
            if (dice < 3 && any != null) {
                Address address = new Address();
                address.setRelation(any);
                address.setCity("City " + random.nextInt(3));
                change.add(address);
            } else if (dice == 3 && !addresses.isEmpty()) {
                change.edit(addresses.get(random.nextInt(addresses.size()))).setRelation(any);
            } else if (dice == 4 && !addresses.isEmpty()) {
                change.edit(addresses.get(random.nextInt(addresses.size()))).setCity("City " + random.nextInt(3));
            } else if (dice == 5 && relations.size() > 1) {
                change.remove(Relation.class, List.of(any.getId()));
            } else {
                Relation relation = new Relation();
                relation.setName("R" + random.nextInt(100));
                change.add(relation);
            }
        });
    }
}
