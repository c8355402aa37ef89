// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.model.Term;

/**
 * What a {@link Contact contact} has to do with another person: one who was introduced by him, or whose referee he is (checklist 69
 * and 78). The other is a contact too, or known by name alone; candidates are people of another module.
 */
@Entity
@Table(name = "CONTACT_CONNECTION")
public class ContactConnection extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ROLE_ID")
    private Term role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OTHER_ID")
    private Contact other;

    @Column(name = "PERSON")
    private String person;

    @Column(name = "PURPOSE")
    private String purpose;

    @Column(name = "SINCE")
    private LocalDate since;

    @Override
    public String title() {
        return other == null ? Objects.requireNonNullElse(person, "") : other.title();
    }

    @Override
    public DomainEntity subject() {
        return contact == null ? this : contact;
    }

    /**
     * The contact whose connection it is.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the contact whose connection it is.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }

    /**
     * What the contact is to the other person.
     *
     * @return null if none
     */
    public Term getRole() {
        return role;
    }

    /**
     * Sets what the contact is to the other person.
     *
     * @param role null if none
     */
    public void setRole(Term role) {
        this.role = role;
    }

    /**
     * The other person, if that is a contact.
     *
     * @return null if none
     */
    public Contact getOther() {
        return other;
    }

    /**
     * Sets the other person, if that is a contact.
     *
     * @param other null if none
     */
    public void setOther(Contact other) {
        this.other = other;
    }

    /**
     * The name of the other person, if that is no contact.
     *
     * @return null if none
     */
    public String getPerson() {
        return person;
    }

    /**
     * Sets the name of the other person, if that is no contact.
     *
     * @param person null if none
     */
    public void setPerson(String person) {
        this.person = person;
    }

    /**
     * What for, such as a function or a vacancy.
     *
     * @return null if none
     */
    public String getPurpose() {
        return purpose;
    }

    /**
     * Sets what for, such as a function or a vacancy.
     *
     * @param purpose null if none
     */
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /**
     * Since when.
     *
     * @return null if none
     */
    public LocalDate getSince() {
        return since;
    }

    /**
     * Sets since when.
     *
     * @param since null if none
     */
    public void setSince(LocalDate since) {
        this.since = since;
    }
}
