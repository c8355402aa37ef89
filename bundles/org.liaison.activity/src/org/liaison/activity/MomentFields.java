// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.model.crm.Contact;
import org.liaison.values.TextRule;

/** The fields of {@link Moment}. */
public final class MomentFields {

    /** Whose moment it is. */
    public static final Field<Moment, Contact> CONTACT = Field.of(Moment.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            Moment::getContact, Moment::setContact).mandatory();

    /** What is celebrated. */
    public static final Field<Moment, Term> KIND = Field.of(Moment.class, "kind",
            new FieldType.Choice(ActivityVocabulary.MOMENT), Moment::getKind, Moment::setKind).mandatory();

    /** The day, with its first year if that is known. */
    public static final Field<Moment, String> DAY = Field.of(Moment.class, "day",
            new FieldType.Text(10, false, YearlyDay.RULE), Moment::getDay, Moment::setDay).mandatory();

    /** What it is called besides its kind. */
    public static final Field<Moment, String> LABEL = Field.of(Moment.class, "label",
            new FieldType.Text(200, false, TextRule.ANY), Moment::getLabel, Moment::setLabel);

    /** What a moment is, as data. */
    public static final EntityType<Moment> TYPE = new EntityType<>(Moment.class, Moment::new, List.of(CONTACT, KIND, DAY, LABEL));

    private MomentFields() {
    }
}
