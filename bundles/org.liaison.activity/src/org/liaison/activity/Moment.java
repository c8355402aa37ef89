// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.model.Term;
import org.liaison.model.crm.Contact;

/** A day of each year on which a contact is to be congratulated (checklist 84): a jubilee, a name day, a birthday. */
@Entity
@Table(name = "MOMENT")
public class Moment extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "KIND_ID")
    private Term kind;

    @Column(name = "DAY")
    private String day;

    @Column(name = "LABEL")
    private String label;

    @Override
    public String title() {
        return Stream.of(kind == null ? null : kind.title(), label).filter(Objects::nonNull)
                .collect(Collectors.joining(" \u2013 "));
    }

    @Override
    public DomainEntity subject() {
        return contact == null ? this : contact;
    }

    /**
     * Whose moment it is.
     *
     * @return null only while it is being filled in
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets whose moment it is.
     *
     * @param contact null only while it is being filled in
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }

    /**
     * What is celebrated.
     *
     * @return null only while it is being filled in
     */
    public Term getKind() {
        return kind;
    }

    /**
     * Sets what is celebrated.
     *
     * @param kind null only while it is being filled in
     */
    public void setKind(Term kind) {
        this.kind = kind;
    }

    /**
     * The day, with its first year if that is known, as {@link YearlyDay} keeps it.
     *
     * @return null only while it is being filled in
     */
    public String getDay() {
        return day;
    }

    /**
     * Sets the day, with its first year if that is known, as {@link YearlyDay} keeps it.
     *
     * @param day null only while it is being filled in
     */
    public void setDay(String day) {
        this.day = day;
    }

    /**
     * What it is called besides its kind.
     *
     * @return null if nothing
     */
    public String getLabel() {
        return label;
    }

    /**
     * Sets what it is called besides its kind.
     *
     * @param label null if nothing
     */
    public void setLabel(String label) {
        this.label = label;
    }
}
