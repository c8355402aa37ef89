// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.values.TextRule;

/** The fields of {@link CrmAnswer}. */
public final class CrmAnswerFields {

    /** The criterion. */
    public static final Field<CrmAnswer, CrmCriterion> CRITERION = Field.of(CrmAnswer.class, "criterion",
            new FieldType.Reference<>(CrmCriterion.class, FieldType.WhenTargetGoes.GOES_TOO),
            CrmAnswer::getCriterion, CrmAnswer::setCriterion).mandatory();

    /** The scope of what is answered. */
    public static final Field<CrmAnswer, String> SCOPE = Field.of(CrmAnswer.class, "scope",
            new FieldType.Text(50, false, TextRule.ANY),
            CrmAnswer::getScope, CrmAnswer::setScope).mandatory();

    /** The value. */
    public static final Field<CrmAnswer, CrmOption> OPTION = Field.of(CrmAnswer.class, "option",
            new FieldType.Reference<>(CrmOption.class, FieldType.WhenTargetGoes.GOES_TOO),
            CrmAnswer::getOption, CrmAnswer::setOption);

    /** The relation, if it is one. */
    public static final Field<CrmAnswer, Relation> RELATION = Field.of(CrmAnswer.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            CrmAnswer::getRelation, CrmAnswer::setRelation);

    /** The contact, if it is one. */
    public static final Field<CrmAnswer, Contact> CONTACT = Field.of(CrmAnswer.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            CrmAnswer::getContact, CrmAnswer::setContact);

    /** What an answer to a CRM criterion is, as data. */
    public static final EntityType<CrmAnswer> TYPE = new EntityType<>(CrmAnswer.class, CrmAnswer::new, List.of(
            CRITERION, SCOPE, OPTION, RELATION, CONTACT));

    private CrmAnswerFields() {
    }
}
