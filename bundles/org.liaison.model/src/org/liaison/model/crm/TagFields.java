// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.TextRule;

/** The fields of {@link Tag}. */
public final class TagFields {

    /** What it is for, {@link Tag#RELATION} or {@link Tag#CONTACT}. */
    public static final Field<Tag, String> MODULE = Field.of(Tag.class, "module", new FieldType.Text(50, false, TextRule.ANY),
            Tag::getModule, Tag::setModule).mandatory();

    /** The keyword. */
    public static final Field<Tag, String> LABEL = Field.of(Tag.class, "label", new FieldType.Text(100, false, TextRule.ANY),
            Tag::getLabel, Tag::setLabel).mandatory();

    /** The keyword without case and accents, kept by {@link Tag#setLabel}. */
    public static final Field<Tag, String> LABEL_KEY = Field.of(Tag.class, "labelKey",
            new FieldType.Text(200, false, TextRule.ANY), Tag::getLabelKey, Tag::setLabelKey).mandatory();

    /** What a tag is, as data. */
    public static final EntityType<Tag> TYPE = new EntityType<>(Tag.class, Tag::new, List.of(
            MODULE, LABEL, LABEL_KEY));

    private TagFields() {
    }
}
