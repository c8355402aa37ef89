// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import org.liaison.store.ChangeSet;

/** Shows a change set. */
public final class ChangeSetView {

    private ChangeSetView() {
    }

    /**
     * For people: one line.
     *
     * @param set the change set
     * @param language what it speaks
     * @return the line
     */
    public static String line(ChangeSet set, Locale language) {
        String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withLocale(language)
                .withZone(ZoneId.systemDefault()).format(set.at());
        String undone = set.undoneBy().isPresent()
                ? " " + Listed.TEXTS.get(language, "undoneBy", Long.toString(set.undoneBy().getAsLong()))
                : "";
        return set.id() + "  " + at + "  " + set.author() + "  " + set.intent().title() + " (" + set.size() + ")" + undone;
    }

    /**
     * For programs.
     *
     * @param set the change set
     * @return what JSON is made of
     */
    public static Map<String, Object> object(ChangeSet set) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", set.id());
        object.put("at", set.at().toString());
        object.put("author", set.author());
        object.put("title", set.intent().title());
        object.put("origin", set.intent().origin().name());
        object.put("detail", set.intent().detail());
        object.put("size", set.size());
        object.put("undoes", value(set.undoes()));
        object.put("undoneBy", value(set.undoneBy()));
        return object;
    }

    private static Long value(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }
}
