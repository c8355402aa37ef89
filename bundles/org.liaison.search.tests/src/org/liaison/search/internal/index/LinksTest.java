// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.Rows;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.internal.rows.SnapshotRows;
import org.liaison.search.internal.vault.Directories;

/** Compares conditions on another list with looking at every record, while records come, change and go. */
class LinksTest {

    private static final int COMPANIES = 400;
    private static final int NAMES = 12;

    private final Random random = new Random(23);
    private final Map<Long, Thing> companies = new HashMap<>();
    private final Map<Long, Thing> people = new HashMap<>();

    @TempDir
    private Path folder;
    private ListIndex companyIndex;
    private ListIndex peopleIndex;

    @BeforeEach
    void open() {
        companyIndex = opened("Company");
        peopleIndex = opened("Person");
        for (int round = 0; round < 3; round++) {
            for (int each = 0; each < COMPANIES; each++) {
                change(companies, companyIndex, 1 + random.nextInt(COMPANIES), 1);
                change(people, peopleIndex, 10_001 + random.nextInt(COMPANIES), 1);
            }
            put(people, peopleIndex, 20_000, new Thing("alone", 1 + round));
            refresh();
        }
        for (long id = 20; id < 30; id++) {
            companies.remove(id);
            companyIndex.remove(id);
            people.remove(10_000 + id);
            peopleIndex.remove(10_000 + id);
        }
        refresh();
    }

    @AfterEach
    void close() {
        companyIndex.close();
        peopleIndex.close();
    }

    @Test
    void recordsThatReferToOthersAreFoundByThem() {
        for (int name = 0; name < NAMES; name++) {
            String asked = "n" + name + "x";
            assertEquals(ids(people, person -> named(companies.get(person.to()), asked)),
                    found(peopleIndex, "company:(name:=" + asked + ")"), asked);
        }
        assertEquals(ids(people, person -> companies.containsKey(person.to())), found(peopleIndex, "company:()"));
    }

    @Test
    void recordsThatOthersReferToAreFoundByThem() {
        for (int name = 0; name < NAMES; name++) {
            String asked = "n" + name + "x";
            assertEquals(referred(asked), found(companyIndex, "PERSON:(name:=" + asked + ")"), asked);
        }
    }

    /** One is looked up by itself; he may have been there before, for another company. */
    @Test
    void theCompanyOfOnePersonIsFound() {
        put(companies, companyIndex, 3, new Thing("there", 0));
        refresh();
        assertEquals(Set.of(3L), referred("alone"));
        assertEquals(Set.of(3L), found(companyIndex, "person:(name:=alone)"));
        companyIndex.remove(3);
        companies.remove(3L);
        refresh();
        assertEquals(Set.of(), found(companyIndex, "person:(name:=alone)"));
    }

    @Test
    void aListMayBelongToItself() {
        Set<Long> some = ids(companies, company -> named(companies.get(company.to()), "n3x"));
        assertTrue(some.size() > 3, "nothing is tested: " + some);
        assertEquals(some, found(companyIndex, "company:(name:=n3x)"));
    }

    private Set<Long> referred(String name) {
        return people.values().stream().filter(person -> named(person, name)).map(Thing::to).filter(companies::containsKey)
                .collect(Collectors.toSet());
    }

    private static Set<Long> ids(Map<Long, Thing> things, Predicate<Thing> some) {
        return things.entrySet().stream().filter(thing -> some.test(thing.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean named(Thing thing, String name) {
        return thing != null && thing.name().equals(name);
    }

    private void change(Map<Long, Thing> things, ListIndex index, long id, long firstCompany) {
        if (random.nextInt(5) == 0) {
            things.remove(id);
            index.remove(id);
        } else {
            put(things, index, id, new Thing("n" + random.nextInt(NAMES) + "x",
                    random.nextInt(4) == 0 ? 0 : firstCompany + random.nextInt(COMPANIES)));
        }
    }

    private static void put(Map<Long, Thing> things, ListIndex index, long id, Thing thing) {
        things.put(id, thing);
        index.put(new IndexedThing(id, thing.to() == 0 ? Set.of() : Set.of(thing.to()), Map.of("name", thing.name())));
    }

    private Set<Long> found(ListIndex list, String text) {
        Neighbourhood both = new Neighbourhood(Map.of("Company", companyIndex, "Person", peopleIndex), SmallIndex.TODAY);
        try (Rows rows = new SnapshotRows(SmallIndex.all().matching(text), list.acquire().orElseThrow(), both)) {
            Set<Long> ids = new HashSet<>();
            for (long id : rows.ids()) {
                ids.add(id);
            }
            return ids;
        }
    }

    private ListIndex opened(String list) {
        ListIndex index = new ListIndex(folder, SmallIndex.fields(list, Map.of("name", ValueType.TEXT)), Locale.FRENCH,
                Directories.PLAIN);
        index.startBuilding();
        index.finishBuilding("log", 1, List.of());
        return index;
    }

    private void refresh() {
        for (ListIndex index : List.of(companyIndex, peopleIndex)) {
            index.refresh(index.stamp().orElseThrow().changeSet() + 1, List.of());
        }
    }

    /** A record; 0 if it refers to none. */
    private record Thing(String name, long to) {
    }
}
