// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.rows;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Due;
import org.liaison.ui.activity.internal.DueText;

/**
 * What a list shows of an activity.
 *
 * @param activity the activity
 * @param due says when
 */
public record ActivityRow(Activity activity, DueText due) {

    private static final int MOST_NOTES = 120;

    /**
     * Its title, and how its notes begin.
     *
     * @return a line
     */
    public String title() {
        String notes = activity.getNotes() == null ? "" : activity.getNotes().strip().replaceAll("\\s+", " ");
        String begin = notes.length() > MOST_NOTES ? notes.substring(0, MOST_NOTES) + "\u2026" : notes;
        return Stream.of(activity.title(), begin).filter(text -> !text.isEmpty()).collect(Collectors.joining(" \u2013 "));
    }

    /**
     * When it is due.
     *
     * @return empty if at no time
     */
    public String when() {
        return due.of(activity);
    }

    /**
     * Its kind.
     *
     * @return empty if it has none
     */
    public String kind() {
        Locale language = due.language();
        return activity.getKind() == null ? "" : activity.getKind().label(language);
    }

    /**
     * Who does it.
     *
     * @return empty if nobody
     */
    public String owner() {
        return activity.getOwner() == null ? "" : activity.getOwner().title();
    }

    /**
     * Whom it is about besides the record that shows it.
     *
     * @param shownIn the kind of that record; null for none
     * @return the contact, or else the relation; empty if neither
     */
    public String about(Class<?> shownIn) {
        if (activity.getContact() != null && !is(shownIn, activity.getContact())) {
            return activity.getContact().title();
        }
        return activity.getRelation() != null && !is(shownIn, activity.getRelation())
                ? activity.getRelation().title()
                : "";
    }

    private static boolean is(Class<?> shownIn, Object record) {
        return shownIn != null && shownIn.isInstance(record);
    }

    boolean done() {
        return !activity.open();
    }

    boolean overdue() {
        return !done() && Due.of(activity, due.now()) == Due.OVERDUE;
    }

    boolean matters() {
        return activity.getPriority() != null && ActivityVocabulary.HIGH.equals(activity.getPriority().getCode());
    }
}
