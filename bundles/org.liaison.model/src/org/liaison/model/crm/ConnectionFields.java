// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;
import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.values.TextRule;

/** The fields of {@link Connection}. */
public final class ConnectionFields {

    /** The contact whose connection it is. */
    public static final Field<Connection, Contact> CONTACT = Field.of(Connection.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO), Connection::getContact,
            Connection::setContact).mandatory();

    /** What the contact is to the other person. */
    public static final Field<Connection, Term> ROLE = Field.of(Connection.class, "role",
            new FieldType.Choice(Vocabulary.CONNECTION_ROLE), Connection::getRole, Connection::setRole).mandatory();

    /** The name of the other person, if that is no contact. */
    public static final Field<Connection, String> PERSON = Field.of(Connection.class, "person",
            new FieldType.Text(200, false, TextRule.ANY), Connection::getPerson, Connection::setPerson);

    /** The other person, if that is a contact. */
    public static final Field<Connection, Contact> OTHER = Field.of(Connection.class, "other",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.IS_UNLINKED), Connection::getOther,
            Connection::setOther);

    /** What for, such as a function or a vacancy. */
    public static final Field<Connection, String> PURPOSE = Field.of(Connection.class, "purpose",
            new FieldType.Text(200, false, TextRule.ANY), Connection::getPurpose, Connection::setPurpose);

    /** Since when. */
    public static final Field<Connection, LocalDate> SINCE = Field.of(Connection.class, "since",
            new FieldType.Day(), Connection::getSince, Connection::setSince);

    /** What it is, as data. */
    public static final EntityType<Connection> TYPE = new EntityType<>(Connection.class, Connection::new, List.of(
            CONTACT, ROLE, PERSON, OTHER, PURPOSE, SINCE));

    private ConnectionFields() {
    }
}
