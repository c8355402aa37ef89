// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.values.TextRule;

/** The fields of {@link DossierEntry}. */
public final class DossierEntryFields {

    /** The relation in whose dossier it is. */
    public static final Field<DossierEntry, Relation> RELATION = Field.of(DossierEntry.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            DossierEntry::getRelation, DossierEntry::setRelation);

    /** The contact in whose dossier it is. */
    public static final Field<DossierEntry, Contact> CONTACT = Field.of(DossierEntry.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            DossierEntry::getContact, DossierEntry::setContact);

    /** What it is, the name of an {@link EntryKind}. */
    public static final Field<DossierEntry, String> KIND = Field.of(DossierEntry.class, "kind",
            new FieldType.Text(20, false, EntryKind.RULE),
            DossierEntry::getKind, DossierEntry::setKind).mandatory();

    /** When it was sent, takes place or was written, as {@link Moment} writes it. */
    public static final Field<DossierEntry, String> MOMENT = Field.of(DossierEntry.class, "moment",
            new FieldType.Text(20, false, Moment.RULE),
            DossierEntry::getMoment, DossierEntry::setMoment).mandatory();

    /** The subject, or what it is about. */
    public static final Field<DossierEntry, String> TITLE = Field.of(DossierEntry.class, "title",
            new FieldType.Text(500, false, TextRule.ANY),
            DossierEntry::getTitle, DossierEntry::setTitle);

    /** Who wrote or filed it. */
    public static final Field<DossierEntry, String> AUTHOR = Field.of(DossierEntry.class, "author",
            new FieldType.Text(200, false, TextRule.ANY),
            DossierEntry::getAuthor, DossierEntry::setAuthor);

    /** Who sent the e-mail. */
    public static final Field<DossierEntry, String> SENDER = Field.of(DossierEntry.class, "sender",
            new FieldType.Text(500, false, TextRule.ANY),
            DossierEntry::getSender, DossierEntry::setSender);

    /** Who received the e-mail, or takes part. */
    public static final Field<DossierEntry, String> RECIPIENTS = Field.of(DossierEntry.class, "recipients",
            new FieldType.Text(2_000, false, TextRule.ANY),
            DossierEntry::getRecipients, DossierEntry::setRecipients);

    /** The words of it. */
    public static final Field<DossierEntry, String> TEXT = Field.of(DossierEntry.class, "text",
            new FieldType.Text(1_000_000, true, TextRule.ANY),
            DossierEntry::getText, DossierEntry::setText);

    /** What a repetition of it is recognised by: made of the e-mail's Message-ID, else of the file's bytes. */
    public static final Field<DossierEntry, String> SOURCE_KEY = Field.of(DossierEntry.class, "sourceKey",
            new FieldType.Text(64, false, TextRule.ANY),
            DossierEntry::getSourceKey, DossierEntry::setSourceKey);

    /** What an entry of a dossier is, as data. */
    public static final EntityType<DossierEntry> TYPE = new EntityType<>(DossierEntry.class, DossierEntry::new, List.of(
            RELATION, CONTACT, KIND, MOMENT, TITLE, AUTHOR, SENDER, RECIPIENTS, TEXT, SOURCE_KEY));

    private DossierEntryFields() {
    }
}
