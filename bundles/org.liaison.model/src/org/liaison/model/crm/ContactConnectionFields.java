// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.values.TextRule;

/** The fields of {@link ContactConnection}. */
public final class ContactConnectionFields {

    /** The contact whose connection it is. */
    public static final Field<ContactConnection, Contact> CONTACT = Field.of(ContactConnection.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO), ContactConnection::getContact,
            ContactConnection::setContact).mandatory();

    /** What the contact is to the other person. */
    public static final Field<ContactConnection, Term> ROLE = Field.of(ContactConnection.class, "role",
            new FieldType.Choice(Vocabulary.CONNECTION_ROLE), ContactConnection::getRole, ContactConnection::setRole).mandatory();

    /** The name of the other person, if that is no contact. */
    public static final Field<ContactConnection, String> PERSON = Field.of(ContactConnection.class, "person",
            new FieldType.Text(200, false, TextRule.ANY), ContactConnection::getPerson, ContactConnection::setPerson);

    /** The other person, if that is a contact. */
    public static final Field<ContactConnection, Contact> OTHER = Field.of(ContactConnection.class, "other",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.IS_UNLINKED), ContactConnection::getOther,
            ContactConnection::setOther);

    /** What for, such as a function or a vacancy. */
    public static final Field<ContactConnection, String> PURPOSE = Field.of(ContactConnection.class, "purpose",
            new FieldType.Text(200, false, TextRule.ANY), ContactConnection::getPurpose, ContactConnection::setPurpose);

    /** Since when. */
    public static final Field<ContactConnection, LocalDate> SINCE = Field.of(ContactConnection.class, "since",
            new FieldType.Day(), ContactConnection::getSince, ContactConnection::setSince);

    /** What it is, as data. */
    public static final EntityType<ContactConnection> TYPE = new EntityType<>(ContactConnection.class, ContactConnection::new,
            List.of(
                    CONTACT, ROLE, PERSON, OTHER, PURPOSE, SINCE));

    private ContactConnectionFields() {
    }
}
