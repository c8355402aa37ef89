// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.command.Key;
import org.liaison.cli.internal.command.Moment;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.PastThing;
import org.liaison.store.RecordKey;
import org.liaison.store.Store;

/** Shows a record as it was. */
final class PastView {

    private final Session session;
    private final Store store;
    private final LoggedText text;

    PastView(Session session, Store store) {
        this.session = session;
        this.store = store;
        this.text = new LoggedText(store, session.language());
    }

    void show(String key, String when) {
        RecordKey record = record(key);
        List<PastThing> things = store.at(record, store.log().lastAt(Moment.of(session, when).at()));
        if (things.isEmpty()) {
            throw new WrongUseException("", Said.TEXTS.get(session.language(), "notThereThen", key, when));
        }
        PastThing first = things.getFirst();
        session.out().line(text.kind(record.entity()) + ' ' + record.id() + ": " + text.title(record, first.values()) + "  ["
                + Said.TEXTS.get(session.language(), "asAt", when) + ']');
        ordered(first).forEach((field, value) -> session.out().line("  " + text.label(record.entity(), field) + ": " + value));
        things.stream().skip(1).forEach(part -> session.out().line("    " + part.thing().id() + "  "
                + text.kind(part.thing().entity()) + "  " + String.join(" · ", ordered(part).values())));
        things.forEach(thing -> session.out().object(object(thing)));
    }

    /** In the order of the fields. */
    private Map<String, String> ordered(PastThing thing) {
        Map<String, String> ordered = new LinkedHashMap<>();
        String entity = thing.thing().entity();
        Map<String, String> rest = new TreeMap<>(thing.values());
        store.type(entity).map(EntityType::fields).ifPresent(fields -> fields.forEach(field -> {
            String value = rest.remove(field.name());
            if (value != null) {
                ordered.put(field.name(), text.value(entity, field.name(), value));
            }
        }));
        return ordered;
    }

    private static Map<String, Object> object(PastThing thing) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("entity", thing.thing().entity());
        object.put("id", thing.thing().id());
        object.put("values", new TreeMap<>(thing.values()));
        return object;
    }

    private RecordKey record(String key) {
        Optional<RecordKey> gone = Binned.find(store, key);
        if (gone.isPresent()) {
            return gone.get();
        }
        var found = new Key(store, session).find(key);
        return new RecordKey((found instanceof Relation ? Relation.class : Contact.class).getSimpleName(), found.getId());
    }
}
