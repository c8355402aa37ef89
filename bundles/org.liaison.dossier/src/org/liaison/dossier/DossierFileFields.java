// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.values.TextRule;

/** The fields of {@link DossierFile}. */
public final class DossierFileFields {

    /** The entry it belongs to. */
    public static final Field<DossierFile, DossierEntry> ENTRY = Field.of(DossierFile.class, "entry",
            new FieldType.Reference<>(DossierEntry.class, FieldType.WhenTargetGoes.GOES_TOO),
            DossierFile::getEntry, DossierFile::setEntry).mandatory();

    /** The relation of its entry. */
    public static final Field<DossierFile, Relation> RELATION = Field.of(DossierFile.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            DossierFile::getRelation, DossierFile::setRelation);

    /** The contact of its entry. */
    public static final Field<DossierFile, Contact> CONTACT = Field.of(DossierFile.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            DossierFile::getContact, DossierFile::setContact);

    /** What it is called, without a path. */
    public static final Field<DossierFile, String> NAME = Field.of(DossierFile.class, "name",
            new FieldType.Text(255, false, TextRule.ANY),
            DossierFile::getName, DossierFile::setName).mandatory();

    /** What it contains, such as {@code application/pdf}. */
    public static final Field<DossierFile, String> MEDIA_TYPE = Field.of(DossierFile.class, "mediaType",
            new FieldType.Text(150, false, TextRule.ANY),
            DossierFile::getMediaType, DossierFile::setMediaType);

    /** How many bytes it has. */
    public static final Field<DossierFile, Long> SIZE = Field.of(DossierFile.class, "size",
            new FieldType.Whole(0, Long.MAX_VALUE),
            DossierFile::getSize, DossierFile::setSize).mandatory();

    /** What its content is kept under. */
    public static final Field<DossierFile, String> CONTENT_KEY = Field.of(DossierFile.class, "contentKey",
            new FieldType.Text(64, false, TextRule.ANY),
            DossierFile::getContentKey, DossierFile::setContentKey).mandatory();

    /** The words in it, to be found by. */
    public static final Field<DossierFile, String> TEXT = Field.of(DossierFile.class, "text",
            new FieldType.Text(100_000, true, TextRule.ANY),
            DossierFile::getText, DossierFile::setText);

    /** What a file of a dossier is, as data. */
    public static final EntityType<DossierFile> TYPE = new EntityType<>(DossierFile.class, DossierFile::new, List.of(
            ENTRY, RELATION, CONTACT, NAME, MEDIA_TYPE, SIZE, CONTENT_KEY, TEXT));

    private DossierFileFields() {
    }
}
