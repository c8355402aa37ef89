// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/** A file of an entry: a document, an attachment, or an e-mail as it was received. What it contains is kept by
 * {@link org.liaison.store.Contents}. */
@Entity
@Table(name = "DOSSIER_FILE")
public class DossierFile extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ENTRY_ID")
    private DossierEntry entry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Column(name = "NAME")
    private String name;

    @Column(name = "MEDIA_TYPE")
    private String mediaType;

    @Column(name = "SIZE_BYTES")
    private Long size;

    @Column(name = "CONTENT_KEY")
    private String contentKey;

    @Lob
    @Column(name = "TEXT")
    private String text;

    @Override
    public DomainEntity subject() {
        if (contact != null) {
            return contact;
        }
        return relation == null ? this : relation;
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(name, "");
    }

    /**
     * The entry it belongs to.
     *
     * @return null only while it is being filled in
     */
    public DossierEntry getEntry() {
        return entry;
    }

    /**
     * Sets the entry it belongs to.
     *
     * @param entry null only while it is being filled in
     */
    public void setEntry(DossierEntry entry) {
        this.entry = entry;
    }

    /**
     * The relation of its entry.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation of its entry.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The contact of its entry.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the contact of its entry.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }

    /**
     * What it is called, without a path.
     *
     * @return null only while it is being filled in
     */
    public String getName() {
        return name;
    }

    /**
     * Sets what it is called, without a path.
     *
     * @param name null only while it is being filled in
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * What it contains, such as {@code application/pdf}.
     *
     * @return null if none
     */
    public String getMediaType() {
        return mediaType;
    }

    /**
     * Sets what it contains, such as {@code application/pdf}.
     *
     * @param mediaType null if none
     */
    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * How many bytes it has.
     *
     * @return null only while it is being filled in
     */
    public Long getSize() {
        return size;
    }

    /**
     * Sets how many bytes it has.
     *
     * @param size null only while it is being filled in
     */
    public void setSize(Long size) {
        this.size = size;
    }

    /**
     * What its content is kept under.
     *
     * @return null only while it is being filled in
     */
    public String getContentKey() {
        return contentKey;
    }

    /**
     * Sets what its content is kept under.
     *
     * @param contentKey null only while it is being filled in
     */
    public void setContentKey(String contentKey) {
        this.contentKey = contentKey;
    }

    /**
     * The words in it, to be found by.
     *
     * @return null if none
     */
    public String getText() {
        return text;
    }

    /**
     * Sets the words in it, to be found by.
     *
     * @param text null if none
     */
    public void setText(String text) {
        this.text = text;
    }
}
