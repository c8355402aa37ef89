// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.values.TextRule;

/** The fields of {@link Contact}. */
public final class ContactFields {

    /** The company worked for. */
    public static final Field<Contact, Relation> RELATION = Field.of(Contact.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            Contact::getRelation, Contact::setRelation);

    /** Where in the company; always one of that company's. */
    public static final Field<Contact, Establishment> ESTABLISHMENT = Field.of(Contact.class, "establishment",
            new FieldType.Reference<>(Establishment.class, FieldType.WhenTargetGoes.IS_UNLINKED),
            Contact::getEstablishment, Contact::setEstablishment);

    /** How to address the person. */
    public static final Field<Contact, Term> CIVILITY = Field.of(Contact.class, "civility",
            new FieldType.Choice(Vocabulary.CIVILITY), Contact::getCivility, Contact::setCivility);

    /** The first name. */
    public static final Field<Contact, String> FIRST_NAME = Field.of(Contact.class, "firstName",
            new FieldType.Text(100, false, TextRule.ANY), Contact::getFirstName, Contact::setFirstName);

    /** The last name. */
    public static final Field<Contact, String> LAST_NAME = Field.of(Contact.class, "lastName",
            new FieldType.Text(100, false, TextRule.ANY), Contact::getLastName, Contact::setLastName).mandatory();

    /** The job as it stands on the visiting card. */
    public static final Field<Contact, String> JOB_TITLE = Field.of(Contact.class, "jobTitle",
            new FieldType.Text(150, false, TextRule.ANY), Contact::getJobTitle, Contact::setJobTitle);

    /** The kind of job, by which contacts are found. */
    public static final Field<Contact, Term> FUNCTION = Field.of(Contact.class, "function",
            new FieldType.Choice(Vocabulary.FUNCTION), Contact::getFunction, Contact::setFunction);

    /** The department. */
    public static final Field<Contact, String> DEPARTMENT = Field.of(Contact.class, "department",
            new FieldType.Text(150, false, TextRule.ANY), Contact::getDepartment, Contact::setDepartment);

    /** The colleague who looks after the contact. */
    public static final Field<Contact, Colleague> OWNER = Field.of(Contact.class, "owner",
            new FieldType.Reference<>(Colleague.class, FieldType.WhenTargetGoes.IS_UNLINKED),
            Contact::getOwner, Contact::setOwner);

    /** The date of birth. */
    public static final Field<Contact, LocalDate> BIRTH_DATE = Field.of(Contact.class, "birthDate", new FieldType.Day(),
            Contact::getBirthDate, Contact::setBirthDate);

    /** Whether the contact is no longer active and left out of daily work. */
    public static final Field<Contact, Boolean> PASSIVE = Field.of(Contact.class, "passive", new FieldType.Flag(),
            Contact::getPassive, Contact::setPassive);

    /** Whether the person wants marketing messages. */
    public static final Field<Contact, Boolean> WANTS_MARKETING = Field.of(Contact.class, "wantsMarketing",
            new FieldType.Flag(), Contact::getWantsMarketing, Contact::setWantsMarketing);

    /** Whether the person wants to be contacted at all. */
    public static final Field<Contact, Boolean> WANTS_CONTACT = Field.of(Contact.class, "wantsContact", new FieldType.Flag(),
            Contact::getWantsContact, Contact::setWantsContact);

    /** Who the person is. */
    public static final Field<Contact, String> DESCRIPTION = Field.of(Contact.class, "description",
            new FieldType.Text(100_000, true, TextRule.ANY), Contact::getDescription, Contact::setDescription);

    /** Notes for ourselves; they are not part of the dossier (trap T2). */
    public static final Field<Contact, String> NOTES = Field.of(Contact.class, "notes",
            new FieldType.Text(100_000, true, TextRule.ANY), Contact::getNotes, Contact::setNotes);

    /** What a contact is, as data. */
    public static final EntityType<Contact> TYPE = new EntityType<>(Contact.class, Contact::new, List.of(
            RELATION, ESTABLISHMENT, CIVILITY, FIRST_NAME, LAST_NAME, JOB_TITLE, FUNCTION, DEPARTMENT, OWNER, BIRTH_DATE,
            PASSIVE, WANTS_MARKETING, WANTS_CONTACT, DESCRIPTION, NOTES));

    private ContactFields() {
    }
}
