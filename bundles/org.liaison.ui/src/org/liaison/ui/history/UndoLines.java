// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.EntityChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordChange.Kind;
import org.liaison.store.RecordKey;
import org.liaison.store.UndoDecisions.Point;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedRecord;
import org.liaison.store.UndoPlan.PlannedThing;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;

/**
 * Says what taking something back would do. It reads the store, so it is not for the UI thread.
 *
 * @param text says values
 */
public record UndoLines(HistoryText text) {

    /**
     * Some records of a plan, told.
     *
     * @param plan the plan
     * @param records some of its records
     * @return a line for each value, and one for each thing that comes back or goes
     */
    List<UndoLine> of(UndoPlan plan, List<RecordKey> records) {
        List<UndoLine> lines = new ArrayList<>();
        for (PlannedRecord record : text.store().undoing().look(plan, records)) {
            record.things().forEach(thing -> add(plan.changeSet(), thing, lines));
        }
        return lines;
    }

    private void add(ChangeSet set, PlannedThing thing, List<UndoLine> lines) {
        String title = title(thing);
        if (thing.action() != Action.CHANGES) {
            lines.add(new UndoLine(title, thing.action(), "", "", "", thing.state(), new Point(thing.thing().id(), ""),
                    thing.later()));
        }
        thing.values().stream().filter(value -> thing.action() == Action.CHANGES || value.state() == State.IMPOSSIBLE
                && thing.state() == State.CLEAR).forEach(value -> {
                    HistoryLine told = told(set, thing, value);
                    lines.add(new UndoLine(title, Action.CHANGES, told.label(), told.before(), told.after(), value.state(),
                            new Point(thing.thing().id(), value.field()), value.later()));
                });
    }

    private HistoryLine told(ChangeSet set, PlannedThing thing, PlannedValue value) {
        return lines(set, new EntityChange(Kind.UPDATED, thing.thing().entity(), thing.thing().id(),
                List.of(new FieldChange(value.field(), value.now(), value.then())))).getFirst();
    }

    private List<HistoryLine> lines(ChangeSet set, EntityChange change) {
        Optional<EntityType<?>> type = text.store().type(change.entity());
        return type.map(known -> text.lines(new RecordChange(set, "", List.of(change)), known)).orElse(List.of());
    }

    private String title(PlannedThing thing) {
        RecordKey key = thing.thing();
        Optional<EntityType<?>> type = text.store().type(key.entity());
        String kind = type.map(known -> known.label(text.text().language())).orElse(key.entity());
        String name = thing.action() == Action.COMES_BACK
                ? text.called(key, thing.values().stream()
                        .collect(Collectors.toMap(PlannedValue::field, PlannedValue::then)))
                : type.flatMap(known -> text.store().find(known.javaType(), key.id())).map(DomainEntity::title).orElse("");
        return name.isBlank() ? kind : kind + " \u00b7 " + name;
    }
}
