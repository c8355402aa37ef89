// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;

/** A {@link Tag tag} on exactly one relation or contact. */
@Entity
@Table(name = "TAGGING")
public class Tagging extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "TAG_ID")
    private Tag tag;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Override
    public String title() {
        return tag == null ? "" : tag.title();
    }

    @Override
    public DomainEntity subject() {
        if (relation != null) {
            return relation;
        }
        return contact == null ? this : contact;
    }

    /**
     * The tag.
     *
     * @return null only while it is being filled in
     */
    public Tag getTag() {
        return tag;
    }

    /**
     * Sets the tag.
     *
     * @param tag null only while it is being filled in
     */
    public void setTag(Tag tag) {
        this.tag = tag;
    }

    /**
     * The tagged relation, if it is one.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the tagged relation, if it is one.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The tagged contact, if it is one.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the tagged contact, if it is one.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }
}
