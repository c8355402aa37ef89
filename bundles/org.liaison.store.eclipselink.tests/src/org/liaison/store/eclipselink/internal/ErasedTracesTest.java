// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Erasure;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin;
import org.liaison.store.RecycleBin.Wanted;

/** What the log of others and the titles of change sets tell of an erased record: in the database, and in archives. */
class ErasedTracesTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private static List<RecordKey> keys(Relation relation) {
        return List.of(new RecordKey("Relation", relation.getId()));
    }

    private Erased erase(Relation relation) {
        return ((Erasure) given.get()).erase(keys(relation), "Erased: 1 record", "Erased", Progress.NONE);
    }

    private Relation stored(Relation relation) {
        return given.get().find(Relation.class, relation.getId()).orElseThrow();
    }

    private ChangeSet remove(Relation relation) {
        return given.change("Delete", change -> change.remove(Relation.class, List.of(relation.getId())));
    }

    private Map<Long, String> titles() {
        return given.get().log().newest(100, Long.MAX_VALUE).stream()
                .collect(Collectors.toMap(ChangeSet::id, set -> set.intent().title(), (one, other) -> one, TreeMap::new));
    }

    private String history(Relation relation) {
        return given.get().log().history(Relation.class, relation.getId(), 100).stream().map(RecordChange::changes).toList()
                .toString();
    }

    @Test
    void titlesThatSayWhatItWasCalledOrItsOwnThatSayAValueAreReplaced() {
        Relation former = given.relation("Früher AG");
        Relation other = given.relation("Other");
        Relation acme = given.relation("A");
        given.change("Früher-AG: renamed", change -> {
            Relation edited = change.edit(stored(former));
            edited.setName("Zyx, Wulf");
            edited.setHeadcount(4711L);
            edited.setPrivateCompany(true);
        });
        given.change("4711 people are true", change -> change.edit(stored(former)).setAcronym("X"));
        given.change("X was set", change -> change.edit(stored(former)).setSiren("732829320"));
        given.change("Of zyx  WULF / Other", change -> change.edit(stored(other)).setAcronym("O"));
        given.change("Zyxwulf others", change -> change.edit(stored(other)).setAcronym("P"));
        given.change("Früher AG was better", change -> change.edit(stored(acme)).setAcronym("Q"));
        given.change("Siren 732829320 removed", change -> change.edit(stored(former)).setSiren(null));
        remove(former);
        Map<Long, String> before = titles();
        Erased preview = ((Erasure) given.get()).preview(keys(former), Progress.NONE);
        assertEquals(before, titles());
        Erased erased = erase(former);
        assertEquals(4, erased.titles());
        assertEquals(preview, erased);
        assertEquals(
                List.of("Erased", "New Other", "New A", "Erased", "4711 people are true", "X was set", "Erased", "Zyxwulf others",
                        "Früher AG was better", "Erased", "Delete", "Erased: 1 record"),
                lastTitles(12));
    }

    private List<String> lastTitles(int count) {
        List<String> all = new ArrayList<>(titles().values());
        return all.subList(all.size() - count, all.size());
    }

    /** Without letters and digits nothing is left of it, which every title would contain. */
    @Test
    void aNameThatStandsForNothingReplacesNoTitle() {
        Relation dash = given.relation("—");
        given.change("Clean — up", change -> change.edit(stored(dash)).setAcronym("D"));
        remove(dash);
        assertEquals(0, erase(dash).titles());
        assertTrue(titles().containsValue("Clean — up"));
    }

    @Test
    void ofWhatIsInTheDatabaseOthersTellNothing() {
        tracesInOthers(Integer.MAX_VALUE);
    }

    @Test
    void ofWhatIsInArchivesOthersTellNothing() {
        tracesInOthers(0);
    }

    @Test
    void ofWhatIsPartlyInArchivesOthersTellNothing() {
        tracesInOthers(2);
    }

    private void tracesInOthers(int notArchived) {
        Relation acme = given.relation("Acme");
        Relation beta = given.relation("Béta");
        Relation child = given.relation("Child");
        Address address = new Address();
        address.setRelation(stored(acme));
        address.setCity("Zyxville");
        given.change("Address", change -> change.add(address));
        given.change("City", change -> change.edit(given.get().find(Address.class, address.getId()).orElseThrow()).setCity("Z"));
        given.change("Move", change -> change.edit(given.get().find(Address.class, address.getId()).orElseThrow())
                .setRelation(stored(beta)));
        given.change("Link", change -> {
            Relation edited = change.edit(stored(child));
            edited.setParent(stored(beta));
            edited.setAcronym("CH");
        });
        ChangeSet removed = remove(beta);
        given.change("After", change -> change.edit(stored(child)).setAcronym("CD"));
        given.change("Later", change -> change.edit(stored(acme)).setAcronym("AC"));
        if (notArchived < Integer.MAX_VALUE) {
            given.archiveAllBut(notArchived);
        }
        assertTrue(history(acme).contains("Zyxville"), history(acme));
        assertEquals(List.of("parent"), unlinked(child, removed));
        Map<String, String> before = Dump.of(given.database().open());
        Erased preview = ((Erasure) given.get()).preview(keys(beta), Progress.NONE);
        assertEquals(before, Dump.of(given.database().open()), "a preview changes nothing");
        Erased erased = erase(beta);
        assertEquals(preview, erased);
        assertEquals(1, erased.records());
        assertEquals(2, erased.things());
        for (int restarts = 0; restarts < 2; restarts++) {
            assertFalse(history(acme).contains("Address"), history(acme));
            assertTrue(history(acme).contains("AC"), history(acme));
            assertEquals(List.of(), unlinked(child, removed));
            assertTrue(history(child).contains("CH"), history(child));
            assertFalse(history(beta).contains("Béta"), history(beta));
            assertEquals(List.of(), given.get().check());
            given.reopen(TestStore.AUTHOR);
        }
    }

    private List<String> unlinked(Relation child, ChangeSet removed) {
        return given.get().log().history(Relation.class, child.getId(), 100).stream()
                .filter(entry -> entry.changeSet().id() == removed.id()).flatMap(entry -> entry.changes().stream())
                .flatMap(change -> change.fields().stream()).map(FieldChange::field).toList();
    }

    @Test
    void whatWentAlongLeavesTheBinAndWhatIsThereIsRefused() {
        Relation acme = given.relation("Acme");
        Relation other = given.relation("Other");
        Contact ada = new Contact();
        ada.setLastName("Lovelace");
        given.change("Contact", change -> {
            ada.setRelation(change.find(Relation.class, acme.getId()).orElseThrow());
            change.add(ada);
        });
        remove(other);
        remove(acme);
        RecycleBin bin = (RecycleBin) given.get();
        assertEquals(3, bin.count(Wanted.ALL));
        List<Long> told = new ArrayList<>();
        Erased erased = ((Erasure) given.get()).erase(keys(acme), "Erased", "Erased", new Progress() {
            @Override
            public void at(long done, long total, long records) {
                told.addAll(List.of(done, total, records));
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(2, erased.records());
        assertEquals(List.of(2L, 2L, 2L), told);
        assertEquals(Set.of(other.getId()), bin.page(Wanted.ALL, Optional.empty(), 10).stream()
                .map(deleted -> deleted.record().id()).collect(Collectors.toSet()));
        Relation there = given.relation("There");
        assertThrows(IllegalArgumentException.class, () -> ((Erasure) given.get()).preview(keys(there), Progress.NONE));
        assertThrows(IllegalArgumentException.class, () -> erase(there));
        assertFalse(history(there).isEmpty());
    }
}
