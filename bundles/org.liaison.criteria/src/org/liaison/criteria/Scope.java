// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/** The kinds of record that users may define fields for. The names are stored: never rename one. */
public enum Scope {
    /** Relations. */
    RELATION(Relation.class),
    /** Contacts. */
    CONTACT(Contact.class);

    private final Class<? extends DomainEntity> type;

    Scope(Class<? extends DomainEntity> type) {
        this.type = type;
    }

    /**
     * The kind of record.
     *
     * @return never null
     */
    public Class<? extends DomainEntity> type() {
        return type;
    }

    /**
     * The scope of a kind of record.
     *
     * @param type the kind
     * @return empty if users cannot define fields for it
     */
    public static Optional<Scope> of(Class<?> type) {
        return Stream.of(values()).filter(scope -> scope.type == type).findFirst();
    }
}
