// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.liaison.activity.Activity;
import org.liaison.model.Term;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;

class CalendarOutputTest {

    private static Activity activity(String kind, String title, String time) {
        Term its = new Term();
        its.setCode(kind);
        its.setLabelFr("Rendez-vous; important");
        Activity activity = new Activity();
        activity.setKind(its);
        activity.setTitle(title);
        activity.setDueDate(LocalDate.of(2026, 7, 14));
        activity.setDueTime(time);
        return activity;
    }

    private static String written(Activity activity) throws IOException {
        StringWriter text = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-07-01T08:00:00Z"), ZoneId.of("Europe/Paris"));
        try (CalendarOutput output = new CalendarOutput(text, Locale.FRENCH, clock, "test")) {
            output.write(activity);
        }
        return text.toString();
    }

    /** What a reader of the format finds, as {@code component name value}. */
    private static List<String> read(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(new VObjectDataListener() {
                @Override
                public void onComponentBegin(String name, Context context) {
                    found.add("BEGIN " + name);
                }

                @Override
                public void onComponentEnd(String name, Context context) {
                    found.add("END " + name);
                }

                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    found.add(property.getName() + ' ' + VObjectPropertyValues.unescape(property.getValue()));
                }

                @Override
                public void onVersion(String value, Context context) {
                    found.add("VERSION " + value);
                }

                @Override
                public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
                    found.add("WARNING " + warning);
                }
            });
        }
        return found;
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        String notes = "Ligne 1; avec, des \\ signes\nLigne 2 : « été »\n" + "un texte qui est plus long qu'une ligne ".repeat(6);
        Activity meeting = activity("MEETING", "Signature; chez Müller, Köln", "14:30");
        meeting.setNotes(notes);
        String text = written(meeting);
        assertTrue(text.lines().allMatch(line -> line.length() <= 75), text);
        assertTrue(text.contains("\r\n"), "lines end as the standard says");
        List<String> found = read(text);
        assertTrue(found.contains("SUMMARY Signature; chez Müller, Köln"), found.toString());
        assertTrue(found.stream().map(line -> line.replace(System.lineSeparator(), "\n").strip())
                .anyMatch(("DESCRIPTION " + notes).strip()::equals), found.toString());
        assertTrue(found.contains("DTSTART 20260714T123000Z"), "summer time in Paris: " + found);
        assertTrue(found.contains("VERSION 2.0") && found.contains("BEGIN VEVENT"), found.toString());
        assertFalse(found.toString().contains("WARNING"), found.toString());
    }

    @Test
    void whatHasADayAloneIsATaskOfThatDayWithItsAlarm() throws IOException {
        Activity task = activity("TASK", "Envoyer", null);
        task.setReminderDate(LocalDate.of(2026, 12, 24));
        String text = written(task);
        assertTrue(text.contains("DUE;VALUE=DATE:20260714\r\n"), text);
        assertTrue(text.contains("TRIGGER;VALUE=DATE-TIME:20261224T080000Z\r\n"), "nine o'clock, winter time: " + text);
        List<String> found = read(text);
        assertEquals(1, found.stream().filter("BEGIN VTODO"::equals).count());
        assertTrue(found.contains("STATUS NEEDS-ACTION") && found.contains("PRIORITY 5"), found.toString());
    }

    @Test
    void anEmptyCalendarIsOneToo() throws IOException {
        StringWriter text = new StringWriter();
        new CalendarOutput(text, Locale.FRENCH, Clock.systemUTC(), "test").close();
        assertEquals(List.of("BEGIN VCALENDAR", "VERSION 2.0", "PRODID -//Liaison//Liaison//FR", "END VCALENDAR"),
                read(text.toString()));
    }
}
