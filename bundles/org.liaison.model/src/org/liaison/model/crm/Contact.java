// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DatedEntity;
import org.liaison.model.Term;

/**
 * A contact person, who may work for a {@link Relation relation} and there at one of its {@link Establishment establishments}.
 *
 * <p>That somebody is passive, wants no marketing, or does not want to be contacted are three different things (trap T13).
 */
@Entity
@Table(name = "CONTACT")
public class Contact extends DatedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ESTABLISHMENT_ID")
    private Establishment establishment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CIVILITY_ID")
    private Term civility;

    @Column(name = "FIRST_NAME")
    private String firstName;

    @Column(name = "LAST_NAME")
    private String lastName;

    @Column(name = "JOB_TITLE")
    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "FUNCTION_ID")
    private Term function;

    @Column(name = "DEPARTMENT")
    private String department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OWNER_ID")
    private Colleague owner;

    @Column(name = "BIRTH_DATE")
    private LocalDate birthDate;

    @Column(name = "PASSIVE")
    private Boolean passive;

    @Column(name = "WANTS_MARKETING")
    private Boolean wantsMarketing;

    @Column(name = "WANTS_CONTACT")
    private Boolean wantsContact;

    @Lob
    @Column(name = "DESCRIPTION")
    private String description;

    @Lob
    @Column(name = "NOTES")
    private String notes;

    @Override
    public String title() {
        if (firstName == null || lastName == null) {
            return firstName == null ? Objects.requireNonNullElse(lastName, "") : firstName;
        }
        return firstName + ' ' + lastName;
    }

    /**
     * The company worked for.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the company worked for. An establishment of another company is emptied (trap T7).
     *
     * @param relation the company, null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
        if (establishment != null && !same(establishment.getRelation(), relation)) {
            establishment = null;
        }
    }

    private static boolean same(Relation one, Relation other) {
        return one == other || one != null && other != null && one.getId() != 0 && one.getId() == other.getId();
    }

    /**
     * Where in the company; always one of that company's.
     *
     * @return null if none
     */
    public Establishment getEstablishment() {
        return establishment;
    }

    /**
     * Sets where in the company; always one of that company's.
     *
     * @param establishment null if none
     */
    public void setEstablishment(Establishment establishment) {
        this.establishment = establishment;
    }

    /**
     * How to address the person.
     *
     * @return null if none
     */
    public Term getCivility() {
        return civility;
    }

    /**
     * Sets how to address the person.
     *
     * @param civility null if none
     */
    public void setCivility(Term civility) {
        this.civility = civility;
    }

    /**
     * The first name.
     *
     * @return null if none
     */
    public String getFirstName() {
        return firstName;
    }

    /**
     * Sets the first name.
     *
     * @param firstName null if none
     */
    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    /**
     * The last name.
     *
     * @return null only while it is being filled in
     */
    public String getLastName() {
        return lastName;
    }

    /**
     * Sets the last name.
     *
     * @param lastName null only while it is being filled in
     */
    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    /**
     * The job as it stands on the visiting card.
     *
     * @return null if none
     */
    public String getJobTitle() {
        return jobTitle;
    }

    /**
     * Sets the job as it stands on the visiting card.
     *
     * @param jobTitle null if none
     */
    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /**
     * The kind of job, by which contacts are found.
     *
     * @return null if none
     */
    public Term getFunction() {
        return function;
    }

    /**
     * Sets the kind of job, by which contacts are found.
     *
     * @param function null if none
     */
    public void setFunction(Term function) {
        this.function = function;
    }

    /**
     * The department.
     *
     * @return null if none
     */
    public String getDepartment() {
        return department;
    }

    /**
     * Sets the department.
     *
     * @param department null if none
     */
    public void setDepartment(String department) {
        this.department = department;
    }

    /**
     * The colleague who looks after the contact.
     *
     * @return null if none
     */
    public Colleague getOwner() {
        return owner;
    }

    /**
     * Sets the colleague who looks after the contact.
     *
     * @param owner null if none
     */
    public void setOwner(Colleague owner) {
        this.owner = owner;
    }

    /**
     * The date of birth.
     *
     * @return null if none
     */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    /**
     * Sets the date of birth.
     *
     * @param birthDate null if none
     */
    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    /**
     * Whether the contact is no longer active and left out of daily work.
     *
     * @return null if not known
     */
    public Boolean getPassive() {
        return passive;
    }

    /**
     * Sets whether the contact is no longer active and left out of daily work.
     *
     * @param passive null if not known
     */
    public void setPassive(Boolean passive) {
        this.passive = passive;
    }

    /**
     * Whether the person wants marketing messages.
     *
     * @return null if not known
     */
    public Boolean getWantsMarketing() {
        return wantsMarketing;
    }

    /**
     * Sets whether the person wants marketing messages.
     *
     * @param wantsMarketing null if not known
     */
    public void setWantsMarketing(Boolean wantsMarketing) {
        this.wantsMarketing = wantsMarketing;
    }

    /**
     * Whether the person wants to be contacted at all.
     *
     * @return null if not known
     */
    public Boolean getWantsContact() {
        return wantsContact;
    }

    /**
     * Sets whether the person wants to be contacted at all.
     *
     * @param wantsContact null if not known
     */
    public void setWantsContact(Boolean wantsContact) {
        this.wantsContact = wantsContact;
    }

    /**
     * Who the person is.
     *
     * @return null if none
     */
    public String getDescription() {
        return description;
    }

    /**
     * Sets who the person is.
     *
     * @param description null if none
     */
    public void setDescription(String description) {
        this.description = description;
    }

    /**
     * Notes for ourselves; they are not part of the dossier (trap T2).
     *
     * @return null if none
     */
    public String getNotes() {
        return notes;
    }

    /**
     * Sets notes for ourselves; they are not part of the dossier (trap T2).
     *
     * @param notes null if none
     */
    public void setNotes(String notes) {
        this.notes = notes;
    }
}
