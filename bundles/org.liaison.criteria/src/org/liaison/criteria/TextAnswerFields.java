// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.values.TextRule;

/** The fields of {@link TextAnswer}. */
public final class TextAnswerFields {

    /** The field. */
    public static final Field<TextAnswer, TextField> FIELD = Field.of(TextAnswer.class, "field",
            new FieldType.Reference<>(TextField.class, FieldType.WhenTargetGoes.GOES_TOO),
            TextAnswer::getField, TextAnswer::setField).mandatory();

    /** The scope of what is answered. */
    public static final Field<TextAnswer, String> SCOPE = Field.of(TextAnswer.class, "scope",
            new FieldType.Text(50, false, TextRule.ANY),
            TextAnswer::getScope, TextAnswer::setScope).mandatory();

    /** The text. */
    public static final Field<TextAnswer, String> TEXT = Field.of(TextAnswer.class, "text",
            new FieldType.Text(1_000, true, TextRule.ANY),
            TextAnswer::getText, TextAnswer::setText);

    /** The relation, if it is one. */
    public static final Field<TextAnswer, Relation> RELATION = Field.of(TextAnswer.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            TextAnswer::getRelation, TextAnswer::setRelation);

    /** The contact, if it is one. */
    public static final Field<TextAnswer, Contact> CONTACT = Field.of(TextAnswer.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            TextAnswer::getContact, TextAnswer::setContact);

    /** What an answer to a text field is, as data. */
    public static final EntityType<TextAnswer> TYPE = new EntityType<>(TextAnswer.class, TextAnswer::new, List.of(
            FIELD, SCOPE, TEXT, RELATION, CONTACT));

    private TextAnswerFields() {
    }
}
