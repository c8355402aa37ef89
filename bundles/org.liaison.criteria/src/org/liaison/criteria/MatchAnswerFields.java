// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/** The fields of {@link MatchAnswer}. */
public final class MatchAnswerFields {

    /** The criterion. */
    public static final Field<MatchAnswer, MatchCriterion> CRITERION = Field.of(MatchAnswer.class, "criterion",
            new FieldType.Reference<>(MatchCriterion.class, FieldType.WhenTargetGoes.GOES_TOO),
            MatchAnswer::getCriterion, MatchAnswer::setCriterion).mandatory();

    /** The value. */
    public static final Field<MatchAnswer, MatchOption> OPTION = Field.of(MatchAnswer.class, "option",
            new FieldType.Reference<>(MatchOption.class, FieldType.WhenTargetGoes.GOES_TOO),
            MatchAnswer::getOption, MatchAnswer::setOption);

    /** The relation, if it is one. */
    public static final Field<MatchAnswer, Relation> RELATION = Field.of(MatchAnswer.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            MatchAnswer::getRelation, MatchAnswer::setRelation);

    /** The contact, if it is one. */
    public static final Field<MatchAnswer, Contact> CONTACT = Field.of(MatchAnswer.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            MatchAnswer::getContact, MatchAnswer::setContact);

    /** What an answer to a match criterion is, as data. */
    public static final EntityType<MatchAnswer> TYPE = new EntityType<>(MatchAnswer.class, MatchAnswer::new, List.of(
            CRITERION, OPTION, RELATION, CONTACT));

    private MatchAnswerFields() {
    }
}
