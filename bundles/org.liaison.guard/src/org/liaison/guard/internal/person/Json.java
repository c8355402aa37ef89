// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import org.liaison.model.Field;
import org.liaison.store.RecordChange;

/** What is known of a person, for programs. */
final class Json {

    private Json() {
    }

    static void write(Person person, Map<String, String> files, List<RecordChange> history, Writer to) throws IOException {
        JsonWriter json = new JsonWriter(to);
        json.setIndent("  ");
        json.beginObject();
        json.name("things").beginArray();
        for (Person.Thing thing : person.things()) {
            json.beginObject();
            json.name("entity").value(thing.type().name());
            json.name("id").value(thing.entity().getId());
            for (Map.Entry<Field<?, ?>, String> value : thing.values().entrySet()) {
                json.name(value.getKey().name()).value(files.getOrDefault(value.getValue(), value.getValue()));
            }
            json.endObject();
        }
        json.endArray();
        json.name("history").beginArray();
        for (RecordChange change : history) {
            json.beginObject();
            json.name("at").value(change.changeSet().at().toString());
            json.name("author").value(change.changeSet().author());
            json.name("title").value(change.changeSet().intent().title());
            json.name("changes").beginArray();
            for (RecordChange.EntityChange entity : change.changes()) {
                entity(entity, json);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
        json.flush();
    }

    private static void entity(RecordChange.EntityChange entity, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("kind").value(entity.kind().name());
        json.name("entity").value(entity.entity());
        json.name("id").value(entity.id());
        json.name("fields").beginArray();
        for (RecordChange.FieldChange field : entity.fields()) {
            json.beginObject();
            json.name("field").value(field.field());
            json.name("before").value(field.before());
            json.name("after").value(field.after());
            json.endObject();
        }
        json.endArray().endObject();
    }
}
