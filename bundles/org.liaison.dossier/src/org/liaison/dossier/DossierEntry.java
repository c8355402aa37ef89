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

/** One entry of a dossier (checklist items 62 and 82): an e-mail, appointment, note or document. One that belongs to a contact stands in
 * the dossier of his company, too; which company that is was settled when it was filed, and stays so when he leaves. */
@Entity
@Table(name = "DOSSIER_ENTRY")
public class DossierEntry extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Column(name = "KIND")
    private String kind;

    @Column(name = "MOMENT")
    private String moment;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "AUTHOR")
    private String author;

    @Column(name = "SENDER")
    private String sender;

    @Column(name = "RECIPIENTS")
    private String recipients;

    @Lob
    @Column(name = "TEXT")
    private String text;

    @Column(name = "SOURCE_KEY")
    private String sourceKey;

    @Override
    public DomainEntity subject() {
        if (contact != null) {
            return contact;
        }
        return relation == null ? this : relation;
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(title, "");
    }

    /**
     * The relation in whose dossier it is.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation in whose dossier it is.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The contact in whose dossier it is.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the contact in whose dossier it is.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }

    /**
     * What it is, the name of an {@link EntryKind}.
     *
     * @return null only while it is being filled in
     */
    public String getKind() {
        return kind;
    }

    /**
     * Sets what it is, the name of an {@link EntryKind}.
     *
     * @param kind null only while it is being filled in
     */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /**
     * When it was sent, takes place or was written, as {@link Moment} writes it.
     *
     * @return null only while it is being filled in
     */
    public String getMoment() {
        return moment;
    }

    /**
     * Sets when it was sent, takes place or was written, as {@link Moment} writes it.
     *
     * @param moment null only while it is being filled in
     */
    public void setMoment(String moment) {
        this.moment = moment;
    }

    /**
     * The subject, or what it is about.
     *
     * @return null if none
     */
    public String getTitle() {
        return title;
    }

    /**
     * Sets the subject, or what it is about.
     *
     * @param title null if none
     */
    public void setTitle(String title) {
        this.title = title;
    }

    /**
     * Who wrote or filed it.
     *
     * @return null if none
     */
    public String getAuthor() {
        return author;
    }

    /**
     * Sets who wrote or filed it.
     *
     * @param author null if none
     */
    public void setAuthor(String author) {
        this.author = author;
    }

    /**
     * Who sent the e-mail.
     *
     * @return null if none
     */
    public String getSender() {
        return sender;
    }

    /**
     * Sets who sent the e-mail.
     *
     * @param sender null if none
     */
    public void setSender(String sender) {
        this.sender = sender;
    }

    /**
     * Who received the e-mail, or takes part.
     *
     * @return null if none
     */
    public String getRecipients() {
        return recipients;
    }

    /**
     * Sets who received the e-mail, or takes part.
     *
     * @param recipients null if none
     */
    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    /**
     * The words of it.
     *
     * @return null if none
     */
    public String getText() {
        return text;
    }

    /**
     * Sets the words of it.
     *
     * @param text null if none
     */
    public void setText(String text) {
        this.text = text;
    }

    /**
     * What a repetition of it is recognised by: made of the e-mail's Message-ID, else of the file's bytes.
     *
     * @return null if none
     */
    public String getSourceKey() {
        return sourceKey;
    }

    /**
     * Sets what a repetition of it is recognised by: made of the e-mail's Message-ID, else of the file's bytes.
     *
     * @param sourceKey null if none
     */
    public void setSourceKey(String sourceKey) {
        this.sourceKey = sourceKey;
    }
}
