// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.liaison.store.RecordKey;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.rows.Subject;

/** What several operations on one thing come to. */
class NetTest {

    private static final Created MADE = new Created("Thing", 1);
    private static final Removed GONE = new Removed("Thing", 1, 4, Map.of("name", "B", "city", "Lyon"));

    private static Updated updated(String field, String before, String after) {
        return new Updated("Thing", 1, Map.of(field, new Values(before, after)));
    }

    @Test
    void whatWasMadeStaysMadeWhateverWasDoneToIt() {
        assertEquals(Optional.of(MADE), Net.fold(MADE, updated("name", null, "A")));
    }

    @Test
    void whatWasMadeAndDeletedIsAsBefore() {
        assertEquals(Optional.empty(), Net.fold(MADE, GONE));
        assertEquals(Optional.empty(), Net.fold(GONE, MADE));
    }

    /** Which rows an undo may bring back and change in one change set. */
    @Test
    void whatWasDeletedStaysDeleted() {
        assertEquals(Optional.of(GONE), Net.fold(GONE, updated("name", "B", "C")));
    }

    @Test
    void theFirstOldAndTheLastNewValueCount() {
        assertEquals(Optional.of(updated("name", "A", "C")), Net.fold(updated("name", "A", "B"), updated("name", "B", "C")));
        assertEquals(Optional.empty(), Net.fold(updated("name", "A", "B"), updated("name", "B", "A")));
        assertEquals(Optional.empty(), Net.fold(updated("name", null, "B"), updated("name", "B", null)));
        assertEquals(Optional.of(new Updated("Thing", 1, Map.of("name", new Values("A", "B"), "city", new Values("X", "Y")))),
                Net.fold(updated("name", "A", "B"), updated("city", "X", "Y")));
    }

    @Test
    void whatWasChangedAndThenDeletedComesBackAsItWasBefore() {
        assertEquals(Optional.of(new Removed("Thing", 1, 4, Map.of("name", "A", "city", "Lyon"))),
                Net.fold(updated("name", "A", "B"), GONE));
        assertEquals(Optional.of(new Removed("Thing", 1, 4, Map.of("city", "Lyon"))), Net.fold(updated("name", null, "B"), GONE));
        assertEquals(Optional.of(new Removed("Thing", 1, 4, Map.of("name", "B", "city", "Lyon", "fax", "1"))),
                Net.fold(updated("fax", "1", null), GONE));
    }

    @Test
    void aThingThatIsAsBeforeIsForgottenAndMayBeDoneSomethingToAgain() {
        Nets nets = new Nets();
        Subject first = new Subject("Relation", 7);
        nets.add(new LogEntry(first, "line 1", List.of(updated("name", "A", "B"), new Created("Thing", 2))));
        Subject later = new Subject("Relation", 8);
        nets.add(new LogEntry(later, "line 2", List.of(updated("name", "B", "C"))));
        assertEquals(
                List.of(new Net(later, "line 1", updated("name", "A", "C")), new Net(first, "line 1", new Created("Thing", 2))),
                List.copyOf(nets.all()));
        nets.add(new LogEntry(later, "line 3", List.of(updated("name", "C", "A"))));
        assertEquals(1, nets.all().size());
        nets.add(new LogEntry(first, "line 4", List.of(updated("city", "X", "Y"))));
        assertEquals(new Net(first, "line 4", updated("city", "X", "Y")), List.copyOf(nets.all()).getLast());
    }

    @Test
    void ofAnEntryOnlyTheOneValueIsLeft() {
        Map<String, Values> both = new HashMap<>(Map.of("name", new Values("A", "B"), "city", new Values("X", "Y")));
        List<Operation> all = List.of(MADE, GONE, new Updated("Thing", 1, both), updated("fax", "1", "2"),
                new Updated("Thing", 2, both), new Updated("Other", 1, both));
        LogEntry entry = new LogEntry(new Subject("Relation", 7), "line 1", all);
        assertEquals(new LogEntry(entry.subject(), "line 1", List.of(updated("name", "A", "B"))),
                OnlyValue.of(entry, new RecordKey("Thing", 1), "name"));
        assertEquals(List.of(), OnlyValue.of(entry, new RecordKey("Thing", 3), "name").operations());
    }
}
