// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

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
import org.liaison.print.ReportPrint;
import org.liaison.print.ReportPrint.Entry;
import org.liaison.print.ReportPrint.Part;
import org.liaison.store.RecordChange;
import org.liaison.store.Store;
import org.liaison.values.Texts;

/**
 * Puts what is known of a person into words: by kind, and his history with each value before and after.
 *
 * @param store knows the kinds and their fields
 * @param language the reader's language
 */
record Account(Store store, Locale language) {

    private static final Texts TEXTS = new Texts(Account.class);

    ReportPrint of(Person person, Map<String, String> files, List<RecordChange> history, Instant now) {
        Map<EntityType<?>, List<List<Entry>>> byKind = new LinkedHashMap<>();
        person.things()
                .forEach(thing -> byKind.computeIfAbsent(thing.type(), type -> new ArrayList<>()).add(entries(thing, files)));
        List<Part> parts = new ArrayList<>();
        byKind.forEach((type, things) -> parts.add(new Part(type.label(language), things, List.of())));
        parts.add(new Part(say("history"), List.of(), history.stream().map(this::line).toList()));
        return new ReportPrint(person.things().getFirst().entity().title(), say("gathered", moment(now)), parts);
    }

    private List<Entry> entries(Person.Thing thing, Map<String, String> files) {
        List<Entry> entries = new ArrayList<>();
        thing.values().forEach((field, value) -> entries.add(
                new Entry(field.label(language), files.getOrDefault(value, value))));
        return entries;
    }

    private String line(RecordChange change) {
        StringBuilder line = new StringBuilder(moment(change.changeSet().at())).append(" · ").append(change.changeSet().author())
                .append(" · ").append(change.changeSet().intent().title());
        for (RecordChange.EntityChange entity : change.changes()) {
            for (RecordChange.FieldChange field : entity.fields()) {
                line.append("\n    ").append(label(entity.entity(), field.field())).append(": ").append(shown(field.before()))
                        .append(" → ").append(shown(field.after()));
            }
        }
        return line.toString();
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
}
