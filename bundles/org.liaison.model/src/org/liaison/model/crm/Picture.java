// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;

/** The logo of a {@link Relation relation} or the photo of a {@link Contact contact}, exactly one of them (checklist 131 to 133, 155). */
@Entity
@Table(name = "PICTURE")
public class Picture extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Column(name = "CONTENT")
    private String content;

    @Override
    public String title() {
        return "";
    }

    @Override
    public DomainEntity subject() {
        if (relation != null) {
            return relation;
        }
        return contact == null ? this : contact;
    }

    /**
     * The relation whose logo it is.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation whose logo it is.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The contact whose photo it is.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the contact whose photo it is.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }

    /**
     * The key of what the file contains.
     *
     * @return null if none
     */
    public String getContent() {
        return content;
    }

    /**
     * Sets the key of what the file contains.
     *
     * @param content null if none
     */
    public void setContent(String content) {
        this.content = content;
    }
}
