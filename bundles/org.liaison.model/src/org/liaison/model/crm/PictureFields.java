// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.values.ContentKey;

/** The fields of {@link Picture}. */
public final class PictureFields {

    /** The relation whose logo it is. */
    public static final Field<Picture, Relation> RELATION = Field.of(Picture.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO), Picture::getRelation,
            Picture::setRelation);

    /** The contact whose photo it is. */
    public static final Field<Picture, Contact> CONTACT = Field.of(Picture.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO), Picture::getContact,
            Picture::setContact);

    /** The key of what the file contains. */
    public static final Field<Picture, String> CONTENT = Field.of(Picture.class, "content",
            new FieldType.Text(64, false, ContentKey.RULE), Picture::getContent, Picture::setContent).mandatory();

    /** What it is, as data. */
    public static final EntityType<Picture> TYPE = new EntityType<>(Picture.class, Picture::new, List.of(
            RELATION, CONTACT, CONTENT));

    private PictureFields() {
    }
}
