// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;

/** A relation or contact, exactly one of them, in a {@link MailingGroup mailing group}. */
@Entity
@Table(name = "MAILING_MEMBER")
public class MailingMember extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "GROUP_ID")
    private MailingGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Override
    public String title() {
        return group == null ? "" : group.title();
    }

    @Override
    public DomainEntity subject() {
        if (relation != null) {
            return relation;
        }
        return contact == null ? this : contact;
    }

    /**
     * The group.
     *
     * @return null only while it is being filled in
     */
    public MailingGroup getGroup() {
        return group;
    }

    /**
     * Sets the group.
     *
     * @param group null only while it is being filled in
     */
    public void setGroup(MailingGroup group) {
        this.group = group;
    }

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
