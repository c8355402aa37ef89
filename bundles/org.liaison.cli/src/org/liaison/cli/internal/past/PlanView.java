// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.liaison.cli.Session;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;
import org.liaison.store.UndoPlan;
import org.liaison.store.UndoPlan.Action;
import org.liaison.store.UndoPlan.PlannedRecord;
import org.liaison.store.UndoPlan.PlannedThing;
import org.liaison.store.UndoPlan.PlannedValue;
import org.liaison.store.UndoPlan.State;

/** Shows what taking a change set back would do. */
final class PlanView {

    private final Session session;
    private final Store store;
    private final LoggedText text;

    PlanView(Session session, Store store) {
        this.session = session;
        this.store = store;
        this.text = new LoggedText(store, session.language());
    }

    void show(UndoPlan plan, int limit) {
        UndoPlan.Counts counts = plan.counts();
        session.out()
                .line(say("planCounts", counts.back(), counts.gone(), counts.changed(), counts.conflicts(), counts.impossible(),
                        counts.asBefore()));
        for (PlannedRecord record : store.undoing().look(plan, plan.records().stream().limit(limit).toList())) {
            record.things().forEach(this::show);
        }
        if (plan.records().size() > limit) {
            session.out().line(say("planMore", plan.records().size() - limit));
        }
    }

    private void show(PlannedThing thing) {
        String entity = thing.thing().entity();
        session.out().line("  " + say(switch (thing.action()) {
            case COMES_BACK -> "doneBack";
            case GOES -> "doneGone";
            case CHANGES -> "doneChanged";
        }, text.kind(entity), Long.toString(thing.thing().id()))
                + state(thing.state(), thing.later()));
        thing.values().stream().filter(value -> thing.action() == Action.CHANGES || value.state() == State.IMPOSSIBLE)
                .forEach(value -> session.out().line("    " + text.label(entity, value.field()) + ": "
                        + text.value(entity, value.field(), value.now()) + " → " + text.value(entity, value.field(), value.then())
                        + state(value.state(), value.later())));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("action", thing.action().name());
        object.put("entity", entity);
        object.put("id", thing.thing().id());
        object.put("state", thing.state().name());
        object.put("values", thing.values().stream().map(PlanView::object).toList());
        session.out().object(object);
    }

    private static Map<String, Object> object(PlannedValue value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", value.field());
        object.put("now", value.now());
        object.put("then", value.then());
        object.put("state", value.state().name());
        object.put("changedBy", value.later().map(ChangeSet::id).orElse(null));
        return object;
    }

    private String state(State state, Optional<ChangeSet> later) {
        if (state == State.CLEAR) {
            return "";
        }
        return "  (" + say(state == State.CONFLICT ? "changedSince" : "goneSince") + later
                .map(set -> ": " + set.id() + " " + set.author() + ", " + set.intent().title()).orElse("") + ")";
    }

    private String say(String key, Object... arguments) {
        return Said.TEXTS.get(session.language(), key, arguments);
    }
}
