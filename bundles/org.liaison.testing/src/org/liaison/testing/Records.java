// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

/** Records for tests, in words: import its methods statically. */
public final class Records {

    private Records() {
    }

    /**
     * A relation.
     *
     * @param name its corporate name
     * @return to be completed, then {@linkplain RecordBuilder#build built} or {@linkplain RecordBuilder#in stored}
     */
    public static RecordBuilder<Relation> aRelation(String name) {
        return a(RelationFields.TYPE).with(RelationFields.NAME, name);
    }

    /**
     * A contact who works for nobody, as contacts may (trap T12).
     *
     * @param firstName the first name
     * @param lastName the last name
     * @return to be completed, then built or stored
     */
    public static RecordBuilder<Contact> aContact(String firstName, String lastName) {
        return a(ContactFields.TYPE).with(ContactFields.FIRST_NAME, firstName).with(ContactFields.LAST_NAME, lastName);
    }

    /**
     * A record or part of any kind, a plug-in's own included.
     *
     * @param type the kind
     * @param <E> its class
     * @return to be completed, then built or stored
     */
    public static <E extends DomainEntity> RecordBuilder<E> a(EntityType<E> type) {
        return new RecordBuilder<>(type);
    }

    /**
     * The same as {@link #a}, before a vowel.
     *
     * @param type the kind
     * @param <E> its class
     * @return to be completed, then built or stored
     */
    public static <E extends DomainEntity> RecordBuilder<E> an(EntityType<E> type) {
        return a(type);
    }
}
