// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.store.RecordChange;
import org.liaison.store.Store;
import org.liaison.values.Texts;

/** What is known of a person, as one page without anything that is fetched from elsewhere. */
final class Page {

    private static final Texts TEXTS = new Texts(Page.class);
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 860px; margin: 32px auto; padding: 0 16px; color: #1f2a24; }
            h1 { font-size: 24px; } h2 { font-size: 17px; color: #2e7d4f; border-bottom: 1px solid #cfdcd4; margin-top: 32px; }
            table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; }
            td, th { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid #edf1ee; }
            td:first-child, th { color: #5b6b62; } td:first-child { width: 30%; } td { white-space: pre-wrap; overflow-wrap: anywhere; }
            """;

    private final Store store;
    private final Locale language;
    private final Writer to;

    Page(Store store, Locale language, Writer to) {
        this.store = store;
        this.language = language;
        this.to = to;
    }

    void write(Person person, Map<String, String> files, List<RecordChange> history, Instant now) throws IOException {
        String title = person.things().getFirst().entity().title();
        to.write("<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">\n<head><meta charset=\"utf-8\"><title>"
                + escaped(title) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>" + escaped(title) + "</h1>\n<p>"
                + escaped(say("gathered", moment(now))) + "</p>\n");
        Map<EntityType<?>, List<Person.Thing>> byKind = new LinkedHashMap<>();
        person.things().forEach(thing -> byKind.computeIfAbsent(thing.type(), type -> new ArrayList<>()).add(thing));
        for (Map.Entry<EntityType<?>, List<Person.Thing>> kind : byKind.entrySet()) {
            to.write("<h2>" + escaped(kind.getKey().label(language)) + "</h2>\n");
            for (Person.Thing thing : kind.getValue()) {
                thing(thing, files);
            }
        }
        history(history);
        to.write("</body>\n</html>\n");
    }

    private void thing(Person.Thing thing, Map<String, String> files) throws IOException {
        to.write("<table>\n");
        for (Map.Entry<Field<?, ?>, String> value : thing.values().entrySet()) {
            String file = files.get(value.getValue());
            to.write("<tr><td>" + escaped(value.getKey().label(language)) + "</td><td>"
                    + (file == null ? escaped(value.getValue()) : link(file)) + "</td></tr>\n");
        }
        to.write("</table>\n");
    }

    private static String link(String file) {
        String address = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
        return "<a href=\"" + address + "\">" + escaped(file) + "</a>";
    }

    private void history(List<RecordChange> history) throws IOException {
        to.write("<h2>" + escaped(say("history")) + "</h2>\n<table>\n");
        for (RecordChange change : history) {
            StringBuilder what = new StringBuilder(change.changeSet().intent().title());
            for (RecordChange.EntityChange entity : change.changes()) {
                for (RecordChange.FieldChange field : entity.fields()) {
                    what.append('\n').append(label(entity.entity(), field.field())).append(": ").append(shown(field.before()))
                            .append(" → ").append(shown(field.after()));
                }
            }
            to.write("<tr><td>" + escaped(moment(change.changeSet().at())) + " · " + escaped(change.changeSet().author())
                    + "</td><td>" + escaped(what.toString()) + "</td></tr>\n");
        }
        to.write("</table>\n");
    }

    private String label(String entity, String field) {
        return store.type(entity).map(type -> type.label(language) + ", "
                + type.field(field).map(known -> known.label(language)).orElse(field)).orElse(entity + '.' + field);
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language)
                .withZone(ZoneId.systemDefault()).format(at);
    }

    private String say(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
