// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.delta;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.delta.Operation.Values;

/**
 * The operations on one record as the compact text that the log keeps, a JSON array whose first element is the version of this form:
 *
 * <pre>
 * [1,["c","Relation",12],["u","Relation",13,{"name":["ACME","ACME SAS"]}],["r","Address",14,2,{"city":"Lyon"}]]
 * </pre>
 */
public final class DeltaText {

    private static final int FORM = 1;

    private DeltaText() {
    }

    /**
     * Writes operations.
     *
     * @param operations what was done
     * @return the text
     */
    public static String write(List<Operation> operations) {
        StringWriter text = new StringWriter(32 * operations.size() + 8);
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginArray().value(FORM);
            for (Operation operation : operations) {
                json.beginArray();
                write(json, operation);
                json.endArray();
            }
            json.endArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private static void write(JsonWriter json, Operation operation) throws IOException {
        switch (operation) {
            case Created created -> json.value("c").value(created.entity()).value(created.id());
            case Updated updated -> {
                json.value("u").value(updated.entity()).value(updated.id()).beginObject();
                for (Map.Entry<String, Values> value : updated.values().entrySet()) {
                    json.name(value.getKey()).beginArray().value(value.getValue().before()).value(value.getValue().after())
                            .endArray();
                }
                json.endObject();
            }
            case Removed removed -> {
                json.value("r").value(removed.entity()).value(removed.id()).value(removed.version()).beginObject();
                for (Map.Entry<String, String> value : removed.values().entrySet()) {
                    json.name(value.getKey()).value(value.getValue());
                }
                json.endObject();
            }
        }
    }

    /**
     * Reads operations.
     *
     * @param text what {@link #write} made, of this or an earlier program
     * @return the operations, in order
     * @throws IllegalArgumentException if the text is not one of these
     */
    public static List<Operation> read(String text) {
        List<Operation> operations = new ArrayList<>();
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.beginArray();
            int form = json.nextInt();
            if (form != FORM) {
                throw new IllegalArgumentException("Log entry of unknown form " + form);
            }
            while (json.hasNext()) {
                json.beginArray();
                operations.add(operation(json));
                json.endArray();
            }
        } catch (IOException | IllegalStateException malformed) {
            throw new IllegalArgumentException("Damaged log entry: " + text, malformed);
        }
        return operations;
    }

    private static Operation operation(JsonReader json) throws IOException {
        String kind = json.nextString();
        String entity = json.nextString();
        long id = json.nextLong();
        return switch (kind) {
            case "c" -> new Created(entity, id);
            case "u" -> new Updated(entity, id, changes(json));
            case "r" -> new Removed(entity, id, json.nextInt(), values(json));
            default -> throw new IllegalStateException(kind);
        };
    }

    private static Map<String, Values> changes(JsonReader json) throws IOException {
        Map<String, Values> changes = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            json.beginArray();
            changes.put(name, new Values(text(json), text(json)));
            json.endArray();
        }
        json.endObject();
        return changes;
    }

    private static Map<String, String> values(JsonReader json) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            values.put(json.nextName(), text(json));
        }
        json.endObject();
        return values;
    }

    private static String text(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return json.nextString();
    }
}
