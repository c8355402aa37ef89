// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/**
 * In whose dossier an entry is.
 *
 * @param relation the relation; null for a contact without company
 * @param contact the contact; null if it is the relation's own
 */
public record Owner(Relation relation, Contact contact) {

    /** Refuses an owner that is nobody. */
    public Owner {
        if (relation == null && contact == null) {
            throw new IllegalArgumentException("A dossier is somebody's.");
        }
    }

    /**
     * The owner that a record is.
     *
     * @param record a relation or a contact
     * @return the relation, or the contact with his company
     */
    public static Owner of(DomainEntity record) {
        return switch (record) {
            case Relation relation -> new Owner(relation, null);
            case Contact contact -> new Owner(contact.getRelation(), contact);
            default -> throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no dossier.");
        };
    }

    /**
     * The record that was meant.
     *
     * @return the contact, else the relation
     */
    public DomainEntity record() {
        return contact == null ? relation : contact;
    }

    /**
     * Whether an entry is in this very dossier.
     *
     * @param entry the entry
     * @return false for what stands in a relation's dossier because it belongs to a contact
     */
    public boolean owns(DossierEntry entry) {
        return contact == null
                ? entry.getContact() == null && entry.getRelation() != null && entry.getRelation().getId() == relation.getId()
                : entry.getContact() != null && entry.getContact().getId() == contact.getId();
    }
}
