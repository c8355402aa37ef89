// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link MailingGroup}. */
public final class MailingGroupFields {

    /** What it is called. */
    public static final Field<MailingGroup, String> NAME = Field.of(MailingGroup.class, "name",
            new FieldType.Text(200, false, TextRule.ANY), MailingGroup::getName, MailingGroup::setName).mandatory();

    /** The name without case and accents, kept by {@link MailingGroup#setName}. */
    public static final Field<MailingGroup, String> NAME_KEY = Field.of(MailingGroup.class, "nameKey",
            new FieldType.Text(400, false, TextRule.ANY), MailingGroup::getNameKey, MailingGroup::setNameKey).mandatory();

    /** What it is for. */
    public static final Field<MailingGroup, String> DESCRIPTION = Field.of(MailingGroup.class, "description",
            new FieldType.Text(1000, false, TextRule.ANY), MailingGroup::getDescription, MailingGroup::setDescription);

    /** What a mailing group is, as data. */
    public static final EntityType<MailingGroup> TYPE = new EntityType<>(MailingGroup.class, MailingGroup::new, List.of(
            NAME, NAME_KEY, DESCRIPTION));

    private MailingGroupFields() {
    }
}
