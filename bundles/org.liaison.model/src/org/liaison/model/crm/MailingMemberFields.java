// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;

/** The fields of {@link MailingMember}. */
public final class MailingMemberFields {

    /** The group. */
    public static final Field<MailingMember, MailingGroup> GROUP = Field.of(MailingMember.class, "group",
            new FieldType.Reference<>(MailingGroup.class, FieldType.WhenTargetGoes.GOES_TOO),
            MailingMember::getGroup, MailingMember::setGroup).mandatory();

    /** The relation, if it is one. */
    public static final Field<MailingMember, Relation> RELATION = Field.of(MailingMember.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            MailingMember::getRelation, MailingMember::setRelation);

    /** The contact, if it is one. */
    public static final Field<MailingMember, Contact> CONTACT = Field.of(MailingMember.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            MailingMember::getContact, MailingMember::setContact);

    /** What a member is, as data. */
    public static final EntityType<MailingMember> TYPE = new EntityType<>(MailingMember.class, MailingMember::new, List.of(
            GROUP, RELATION, CONTACT));

    private MailingMemberFields() {
    }
}
