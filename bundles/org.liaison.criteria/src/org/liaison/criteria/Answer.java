// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.liaison.model.DomainEntity;
import org.liaison.model.NamedValue;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/**
 * What one relation or contact, exactly one of them, says to a user-defined field. Where it says nothing any more, the answer may
 * stay without value.
 */
@MappedSuperclass
public abstract class Answer extends DomainEntity implements NamedValue {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Override
    public DomainEntity subject() {
        if (relation != null) {
            return relation;
        }
        return contact == null ? this : contact;
    }

    @Override
    public String title() {
        return NamedValue.title(asked(), said());
    }

    /** The value, as a reader sees it; null if there is none. */
    abstract String said();

    /**
     * The relation, if it is one.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation, if it is one.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The contact, if it is one.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the contact, if it is one.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }
}
