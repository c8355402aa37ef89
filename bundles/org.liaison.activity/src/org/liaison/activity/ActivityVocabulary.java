// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.util.List;

/**
 * The vocabularies of activities and moments, and the codes of those terms that the program itself knows. Users may add kinds and
 * priorities of their own; never change a key or a code.
 */
public final class ActivityVocabulary {

    /** Kinds of activity. */
    public static final String KIND = "activityKind";
    /** How far an activity is. */
    public static final String STATUS = "activityStatus";
    /** How much an activity matters. */
    public static final String PRIORITY = "activityPriority";
    /** What contacts are congratulated on. */
    public static final String MOMENT = "momentKind";

    /** The kind that is something to do. */
    public static final String TASK = "TASK";
    /** The kind that is a phone call, with its notes. */
    public static final String CALL = "CALL";
    /** The kind that is a meeting. */
    public static final String MEETING = "MEETING";
    /** The kind that is nothing but a reminder. */
    public static final String REMINDER = "REMINDER";

    /** The status of what is to be done. */
    public static final String OPEN = "OPEN";
    /** The status of what is done. */
    public static final String DONE = "DONE";
    /** The status of what will not be done. */
    public static final String CANCELLED = "CANCELLED";

    /** The priority of what matters most. */
    public static final String HIGH = "HIGH";
    /** The usual priority. */
    public static final String NORMAL = "NORMAL";
    /** The priority of what can wait. */
    public static final String LOW = "LOW";

    /** The kind of moment that is a birthday; a contact's date of birth is one by itself. */
    public static final String BIRTHDAY = "BIRTHDAY";
    /** The kind of moment that is a jubilee. */
    public static final String JUBILEE = "JUBILEE";

    static final List<String> ALL = List.of(KIND, STATUS, PRIORITY, MOMENT);

    private ActivityVocabulary() {
    }
}
