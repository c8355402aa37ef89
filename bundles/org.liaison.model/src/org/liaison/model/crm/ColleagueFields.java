// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.List;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.values.EmailAddress;
import org.liaison.values.TextRule;

/** The fields of {@link Colleague}. */
public final class ColleagueFields {

    /** The name to log in by, which is also the author in the change log. */
    public static final Field<Colleague, String> LOGIN = Field.of(Colleague.class, "login",
            new FieldType.Text(100, false, TextRule.ANY), Colleague::getLogin, Colleague::setLogin).mandatory();

    /** First and last name. */
    public static final Field<Colleague, String> NAME = Field.of(Colleague.class, "name",
            new FieldType.Text(200, false, TextRule.ANY), Colleague::getName, Colleague::setName);

    /** The e-mail address. */
    public static final Field<Colleague, String> EMAIL = Field.of(Colleague.class, "email",
            new FieldType.Text(254, false, EmailAddress.RULE), Colleague::getEmail, Colleague::setEmail);

    /** Whether the colleague is still with us and offered as an owner. */
    public static final Field<Colleague, Boolean> ACTIVE = Field.of(Colleague.class, "active", new FieldType.Flag(),
            Colleague::getActive, Colleague::setActive);

    /** What the colleague does here, such as selling; shared layouts go by it. */
    public static final Field<Colleague, Term> ROLE = Field.of(Colleague.class, "role",
            new FieldType.Choice(Vocabulary.COLLEAGUE_ROLE), Colleague::getRole, Colleague::setRole);

    /** What a colleague is, as data. */
    public static final EntityType<Colleague> TYPE = new EntityType<>(Colleague.class, Colleague::new, List.of(
            LOGIN, NAME, EMAIL, ACTIVE, ROLE));

    private ColleagueFields() {
    }
}
