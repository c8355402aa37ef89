// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liaison.activity.Activity;
import org.liaison.activity.Agenda;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.store.Progress;

/**
 * A file that activities are written to.
 *
 * @param path where it is; its name has the ending of its kind
 * @param kind what is in it
 */
record ActivityFile(Path path, Kind kind) {

    /** What such a file can be, in the order in which that is offered; the names are keys of texts. */
    enum Kind {
        /** A calendar. */
        CALENDAR(".ics"),
        /** A workbook for spreadsheets. */
        WORKBOOK(".xlsx"),
        /** A table of plain text. */
        TABLE(".csv");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }

        private boolean names(String file) {
            return file.toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }

    /**
     * The file that was meant by what the system's dialog gave. Its name says what it is; without an ending it is what was chosen among
     * the kinds, and so is a name that still ends as the one that was proposed.
     *
     * @param chosen a path, as the user left it
     * @param index the kind that was chosen; anything else stands for the first
     */
    static ActivityFile meant(String chosen, int index) {
        Kind wanted = index >= 0 && index < Kind.values().length ? Kind.values()[index] : Kind.CALENDAR;
        Optional<Kind> named = Arrays.stream(Kind.values()).filter(kind -> kind.names(chosen)).findFirst();
        if (named.isEmpty()) {
            return new ActivityFile(Path.of(chosen + wanted.ending), wanted);
        }
        if (named.get() == Kind.CALENDAR && wanted != Kind.CALENDAR) {
            String bare = chosen.substring(0, chosen.length() - Kind.CALENDAR.ending.length());
            return new ActivityFile(Path.of(bare + wanted.ending), wanted);
        }
        return new ActivityFile(Path.of(chosen), named.get());
    }

    /** Writes activities, and says how many. */
    int write(List<Activity> activities, Agenda agenda, Exporter exporter, Locale language) throws IOException {
        if (kind == Kind.CALENDAR) {
            agenda.export(activities, path);
        } else {
            char separator = language.getLanguage().equals("en") ? ',' : ';';
            exporter.run(ExportPlan.all(Activity.class, path).separated(separator, true)
                    .of(activities.stream().mapToLong(Activity::getId).toArray()), Progress.NONE);
        }
        return activities.size();
    }
}
