// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.RecordKey;

/**
 * A record at two moments, field beside field. It reads the store, so it is not for the UI thread.
 *
 * @param text says values
 */
record PastLines(HistoryText text) {

    /** All values of a record and its parts after two change sets; the last of all is now. */
    List<Line> of(RecordKey record, ChangeSet first, Optional<ChangeSet> second) {
        Map<RecordKey, Map<String, String>> then = at(record, first.id());
        Map<RecordKey, Map<String, String>> later = at(record, second.map(ChangeSet::id).orElse(Long.MAX_VALUE - 1));
        Set<RecordKey> things = new LinkedHashSet<>(then.keySet());
        things.addAll(later.keySet());
        List<Line> lines = new ArrayList<>();
        for (RecordKey thing : things) {
            text.store().type(thing.entity()).ifPresent(type -> add(lines, record, thing, type, first,
                    then.getOrDefault(thing, Map.of()), later.getOrDefault(thing, Map.of())));
        }
        return lines;
    }

    private Map<RecordKey, Map<String, String>> at(RecordKey record, long changeSet) {
        Map<RecordKey, Map<String, String>> things = new LinkedHashMap<>();
        text.store().at(record, changeSet).forEach(thing -> things.put(thing.thing(), thing.values()));
        return things;
    }

    private void add(List<Line> lines, RecordKey record, RecordKey thing, EntityType<?> type, ChangeSet set,
            Map<String, String> then,
            Map<String, String> later) {
        List<FieldChange> fields = type.fields().stream().map(field -> field.name())
                .filter(name -> then.containsKey(name) || later.containsKey(name))
                .map(name -> new FieldChange(name, then.get(name), later.get(name))).toList();
        EntityChange change = new EntityChange(Kind.UPDATED, thing.entity(), thing.id(), fields);
        List<HistoryLine> told = text.lines(new RecordChange(set, "", List.of(change)), type);
        String kind = thing.equals(record) ? "" : type.label(text.text().language());
        for (int i = 0; i < told.size(); i++) {
            FieldChange field = fields.get(i);
            lines.add(new Line(kind, told.get(i).label(), told.get(i).before(), told.get(i).after(),
                    !Objects.equals(field.before(), field.after())));
        }
    }

    /**
     * One value at two moments.
     *
     * @param kind of what kind of part it is; empty for the record itself
     * @param field the field's name
     * @param then the value at the first moment; empty if there was none
     * @param later the value at the second
     * @param differs whether they are not the same
     */
    record Line(String kind, String field, String then, String later, boolean differs) {
    }
}
