// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;

/** The fields of {@link Tagging}. */
public final class TaggingFields {

    /** The tag. */
    public static final Field<Tagging, Tag> TAG = Field.of(Tagging.class, "tag",
            new FieldType.Reference<>(Tag.class, FieldType.WhenTargetGoes.GOES_TOO),
            Tagging::getTag, Tagging::setTag).mandatory();

    /** The tagged relation, if it is one. */
    public static final Field<Tagging, Relation> RELATION = Field.of(Tagging.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            Tagging::getRelation, Tagging::setRelation);

    /** The tagged contact, if it is one. */
    public static final Field<Tagging, Contact> CONTACT = Field.of(Tagging.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            Tagging::getContact, Tagging::setContact);

    /** What a tagging is, as data. */
    public static final EntityType<Tagging> TYPE = new EntityType<>(Tagging.class, Tagging::new, List.of(
            TAG, RELATION, CONTACT));

    private TaggingFields() {
    }
}
