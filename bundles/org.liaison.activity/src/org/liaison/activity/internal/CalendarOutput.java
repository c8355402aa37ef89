// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Due;
import org.liaison.activity.TimeOfDay;
import org.liaison.model.DomainEntity;
import org.liaison.model.Term;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;

/** Writes activities in the form of RFC 5545. The library escapes and folds; moments are written in UTC, days as days. */
final class CalendarOutput implements Closeable {

    private static final String CALENDAR = "VCALENDAR";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final VObjectWriter writer;
    private final Locale language;
    private final Clock clock;
    private final String source;

    CalendarOutput(Writer to, Locale language, Clock clock, String source) throws IOException {
        this.language = language;
        this.clock = clock;
        this.source = source;
        writer = new VObjectWriter(to, SyntaxStyle.NEW);
        // the library does not count the blank that a folded line begins with
        writer.getFoldedLineWriter().setLineLength(LONGEST_LINE - 1);
        writer.writeBeginComponent(CALENDAR);
        writer.writeVersion("2.0");
        writer.writeProperty("PRODID", "-//Liaison//Liaison//" + language.getLanguage().toUpperCase(Locale.ROOT));
    }

    void write(Activity activity) throws IOException {
        boolean event = isEvent(activity);
        String component = event ? "VEVENT" : "VTODO";
        writer.writeBeginComponent(component);
        writer.writeProperty("UID", activity.getId() + "-" + source + "@liaison");
        writer.writeProperty("DTSTAMP", MOMENT.format(clock.instant()));
        text("SUMMARY", activity.getTitle());
        text("DESCRIPTION", activity.getNotes());
        text("CONTACT", people(activity));
        text("CATEGORIES", activity.getKind() == null ? null : activity.getKind().label(language));
        when(event ? "DTSTART" : "DUE", activity);
        if (event && activity.getDueTime() != null) {
            writer.writeProperty("DURATION", "PT1H");
        }
        writer.writeProperty("STATUS", status(activity, event));
        writer.writeProperty("PRIORITY", Integer.toString(priority(activity.getPriority())));
        Optional<LocalDateTime> reminder = activity.open() ? Due.reminder(activity) : Optional.empty();
        if (reminder.isPresent()) {
            alarm(activity, reminder.get());
        }
        writer.writeEndComponent(component);
    }

    private static boolean isEvent(Activity activity) {
        String kind = activity.getKind() == null ? "" : activity.getKind().getCode();
        return activity.getDueDate() != null && (kind.equals(ActivityVocabulary.MEETING)
                || kind.equals(ActivityVocabulary.CALL) && activity.getDueTime() != null);
    }

    private static String people(Activity activity) {
        return Stream.of(activity.getContact(), activity.getRelation()).filter(about -> about != null).map(DomainEntity::title)
                .collect(Collectors.joining(", "));
    }

    private void when(String name, Activity activity) throws IOException {
        if (activity.getDueDate() == null) {
            return;
        }
        if (activity.getDueTime() == null) {
            VObjectParameters day = new VObjectParameters();
            day.put("VALUE", "DATE");
            writer.writeProperty(null, name, day, DAY.format(activity.getDueDate()));
        } else {
            writer.writeProperty(name,
                    moment(activity.getDueDate().atTime(TimeOfDay.of(activity.getDueTime(), LocalTime.MIDNIGHT))));
        }
    }

    private void alarm(Activity activity, LocalDateTime at) throws IOException {
        writer.writeBeginComponent("VALARM");
        writer.writeProperty("ACTION", "DISPLAY");
        VObjectParameters moment = new VObjectParameters();
        moment.put("VALUE", "DATE-TIME");
        writer.writeProperty(null, "TRIGGER", moment, moment(at));
        text("DESCRIPTION", activity.getTitle());
        writer.writeEndComponent("VALARM");
    }

    private static String status(Activity activity, boolean event) {
        if (activity.getStatus() != null && ActivityVocabulary.CANCELLED.equals(activity.getStatus().getCode())) {
            return "CANCELLED";
        }
        if (event) {
            return "CONFIRMED";
        }
        return activity.open() ? "NEEDS-ACTION" : "COMPLETED";
    }

    /** From 1, the highest, to 9, as the standard has it. */
    private static int priority(Term priority) {
        return switch (priority == null ? ActivityVocabulary.NORMAL : priority.getCode()) {
            case ActivityVocabulary.HIGH -> 1;
            case ActivityVocabulary.LOW -> 9;
            default -> 5;
        };
    }

    private String moment(LocalDateTime local) {
        Instant instant = local.atZone(clock.getZone()).toInstant();
        return MOMENT.format(instant);
    }

    private void text(String name, String value) throws IOException {
        if (value != null && !value.isBlank()) {
            writer.writeProperty(name, VObjectPropertyValues.escape(allowed(value)).replace("\n", "\\n"));
        }
    }

    /** Without the signs that the standard keeps for itself; each end of a line is one. */
    private static String allowed(String value) {
        return value.replaceAll("\\r\\n?", "\n").replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "");
    }

    @Override
    public void close() throws IOException {
        writer.writeEndComponent(CALENDAR);
        writer.close();
    }
}
