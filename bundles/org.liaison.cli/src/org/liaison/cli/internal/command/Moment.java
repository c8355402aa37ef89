// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import org.liaison.cli.Session;
import org.liaison.cli.WrongUseException;

/**
 * A moment as it was typed: a day, which means its end, or a day and a time.
 *
 * @param at the moment
 * @param day the day
 */
public record Moment(Instant at, LocalDate day) {

    /**
     * The moment of a word.
     *
     * @param session who says it
     * @param word such as {@code 2026-03-01} or {@code 2026-03-01T14:30}
     * @return the moment
     * @throws WrongUseException if it is none
     */
    public static Moment of(Session session, String word) {
        ZoneId zone = ZoneId.systemDefault();
        try {
            if (word.contains("T")) {
                LocalDateTime time = LocalDateTime.parse(word);
                return new Moment(time.atZone(zone).toInstant(), time.toLocalDate());
            }
            LocalDate day = LocalDate.parse(word);
            return new Moment(day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), day);
        } catch (DateTimeParseException noMoment) {
            throw new WrongUseException("", Listed.TEXTS.get(session.language(), "noSuchMoment", word));
        }
    }
}
