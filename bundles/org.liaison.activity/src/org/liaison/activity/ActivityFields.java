// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.LocalDate;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.values.TextRule;

/** The fields of {@link Activity}. */
public final class ActivityFields {

    /** What it is: a task, a call, a meeting, a reminder. */
    public static final Field<Activity, Term> KIND = Field.of(Activity.class, "kind",
            new FieldType.Choice(ActivityVocabulary.KIND),
            Activity::getKind, Activity::setKind).mandatory();

    /** What is to be done, in a few words. */
    public static final Field<Activity, String> TITLE = Field.of(Activity.class, "title",
            new FieldType.Text(200, false, TextRule.ANY),
            Activity::getTitle, Activity::setTitle).mandatory();

    /** What was said, or what is to be kept in mind. */
    public static final Field<Activity, String> NOTES = Field.of(Activity.class, "notes",
            new FieldType.Text(100_000, true, TextRule.ANY),
            Activity::getNotes, Activity::setNotes);

    /** The day it is due or took place. */
    public static final Field<Activity, LocalDate> DUE_DATE = Field.of(Activity.class, "dueDate",
            new FieldType.Day(),
            Activity::getDueDate, Activity::setDueDate);

    /** The time of that day. */
    public static final Field<Activity, String> DUE_TIME = Field.of(Activity.class, "dueTime",
            new FieldType.Text(5, false, TimeOfDay.RULE),
            Activity::getDueTime, Activity::setDueTime);

    /** On which day it is to be reminded of. */
    public static final Field<Activity, LocalDate> REMINDER_DATE = Field.of(Activity.class, "reminderDate",
            new FieldType.Day(),
            Activity::getReminderDate, Activity::setReminderDate);

    /** At what time of that day. */
    public static final Field<Activity, String> REMINDER_TIME = Field.of(Activity.class, "reminderTime",
            new FieldType.Text(5, false, TimeOfDay.RULE),
            Activity::getReminderTime, Activity::setReminderTime);

    /** Whether the user has seen the reminder. */
    public static final Field<Activity, Boolean> REMINDED = Field.of(Activity.class, "reminded",
            new FieldType.Flag(),
            Activity::getReminded, Activity::setReminded);

    /** The colleague who does it. */
    public static final Field<Activity, Colleague> OWNER = Field.of(Activity.class, "owner",
            new FieldType.Reference<>(Colleague.class, FieldType.WhenTargetGoes.IS_UNLINKED),
            Activity::getOwner, Activity::setOwner);

    /** How far it is: open, done, cancelled. */
    public static final Field<Activity, Term> STATUS = Field.of(Activity.class, "status",
            new FieldType.Choice(ActivityVocabulary.STATUS),
            Activity::getStatus, Activity::setStatus).mandatory();

    /** How much it matters. */
    public static final Field<Activity, Term> PRIORITY = Field.of(Activity.class, "priority",
            new FieldType.Choice(ActivityVocabulary.PRIORITY),
            Activity::getPriority, Activity::setPriority);

    /** The relation it is about. */
    public static final Field<Activity, Relation> RELATION = Field.of(Activity.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            Activity::getRelation, Activity::setRelation);

    /** The person it is about, of the relation or of none. */
    public static final Field<Activity, Contact> CONTACT = Field.of(Activity.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            Activity::getContact, Activity::setContact);

    /** What an activity is, as data. */
    public static final EntityType<Activity> TYPE = new EntityType<>(Activity.class, Activity::new, List.of(
            KIND, TITLE, NOTES, DUE_DATE, DUE_TIME, REMINDER_DATE, REMINDER_TIME, REMINDED, OWNER, STATUS, PRIORITY, RELATION,
            CONTACT));

    private ActivityFields() {
    }
}
