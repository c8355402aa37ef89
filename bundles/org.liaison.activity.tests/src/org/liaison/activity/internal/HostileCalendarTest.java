// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.activity.Activity;
import org.liaison.model.Term;
import org.liaison.model.crm.Relation;
import org.liaison.testing.Mutations;

/**
 * Whatever users write into an activity, its calendar has the same lines: nothing in it begins a line of its own. As many inputs as the
 * system property {@code liaison.inputs} says.
 */
@Timeout(3600)
class HostileCalendarTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 500);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final List<String> TEXTS = List.of("Signature; chez Müller, Köln", "a\r\nEND:VEVENT\r\nBEGIN:VALARM\rATTACH:x",
            "\u2028\u0085\u000b\u000cX-A:1", "\\n\\", "\n\n", "𝄞".repeat(60));

    @Test
    void nothingBeginsALineOfItsOwn() throws IOException {
        Mutations mutations = new Mutations(SEED);
        List<String> expected = names("Title", "Notes", "Company");
        for (int number = 0; number < INPUTS; number++) {
            String which = "input " + number + " of seed " + SEED;
            assertEquals(expected, names(filled(mutations), filled(mutations), filled(mutations)), which);
        }
    }

    /** One that is not left out because there is nothing in it. */
    private static String filled(Mutations mutations) {
        return "x" + mutations.text(TEXTS);
    }

    /** The names of the lines, as any program sees them for which only CR and LF end a line. */
    private static List<String> names(String title, String notes, String company) throws IOException {
        String text = written(title, notes, company);
        assertTrue(text.endsWith("\r\n"));
        List<String> lines = Stream.of(text.split("\r\n", -1)).toList();
        for (String line : lines) {
            assertFalse(line.contains("\r") || line.contains("\n") || line.contains("\u0000"), line);
        }
        return lines.stream().filter(line -> !line.startsWith(" ")).map(line -> line.replaceFirst("(?s)[;:].*", "")).toList();
    }

    private static String written(String title, String notes, String company) throws IOException {
        Term kind = new Term();
        kind.setCode("MEETING");
        kind.setLabelFr("Rendez-vous");
        Relation relation = new Relation();
        relation.setName(company);
        Activity activity = new Activity();
        activity.setKind(kind);
        activity.setTitle(title);
        activity.setNotes(notes);
        activity.setRelation(relation);
        activity.setDueDate(LocalDate.of(2026, 7, 14));
        StringWriter text = new StringWriter();
        try (CalendarOutput output = new CalendarOutput(text, Locale.FRENCH,
                Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneId.of("Europe/Paris")), "test")) {
            output.write(activity);
        }
        return text.toString();
    }
}
