// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.List;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;

/**
 * A kind of record that has tags.
 *
 * @param type the kind
 * @param module the module whose tags they are, see {@link Tag#getModule}
 * @param holder how a tagging refers to it
 * @param <E> the kind
 */
public record Tagged<E extends DomainEntity>(Class<E> type, String module, Field<Tagging, E> holder) {

    /** Relations. */
    public static final Tagged<Relation> RELATIONS = new Tagged<>(Relation.class, Tag.RELATION, TaggingFields.RELATION);

    /** Contact persons. */
    public static final Tagged<Contact> CONTACTS = new Tagged<>(Contact.class, Tag.CONTACT, TaggingFields.CONTACT);

    /** All kinds of record that have tags, in the order in which they are offered. */
    public static final List<Tagged<?>> ALL = List.of(RELATIONS, CONTACTS);

    /**
     * Which records a tag is for.
     *
     * @param module the tag's module
     * @return their kind; empty if no installed bundle knows the module
     */
    public static Optional<Tagged<?>> of(String module) {
        return ALL.stream().filter(tagged -> tagged.module.equals(module)).findFirst();
    }
}
