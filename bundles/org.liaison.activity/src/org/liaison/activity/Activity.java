// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/**
 * Something to do or done: a task, a call with its notes, a meeting, a reminder (checklist 67, 76, 166). It is about a
 * {@link Contact contact}, about a {@link Relation relation}, about both, or about nobody in particular.
 */
@Entity
@Table(name = "ACTIVITY")
public class Activity extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "KIND_ID")
    private Term kind;

    @Column(name = "TITLE")
    private String title;

    @Lob
    @Column(name = "NOTES")
    private String notes;

    @Column(name = "DUE_DATE")
    private LocalDate dueDate;

    @Column(name = "DUE_TIME")
    private String dueTime;

    @Column(name = "REMINDER_DATE")
    private LocalDate reminderDate;

    @Column(name = "REMINDER_TIME")
    private String reminderTime;

    @Column(name = "REMINDED")
    private Boolean reminded;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OWNER_ID")
    private Colleague owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "STATUS_ID")
    private Term status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PRIORITY_ID")
    private Term priority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @Override
    public String title() {
        return title == null ? "" : title;
    }

    /**
     * Whether it is still to be done.
     *
     * @return false if it is done or given up
     */
    public boolean open() {
        return status == null || ActivityVocabulary.OPEN.equals(status.getCode());
    }

    @Override
    public DomainEntity subject() {
        if (contact != null) {
            return contact;
        }
        return relation == null ? this : relation;
    }

    /**
     * What it is: a task, a call, a meeting, a reminder.
     *
     * @return null only while it is being filled in
     */
    public Term getKind() {
        return kind;
    }

    /**
     * Sets what it is: a task, a call, a meeting, a reminder.
     *
     * @param kind null only while it is being filled in
     */
    public void setKind(Term kind) {
        this.kind = kind;
    }

    /**
     * What is to be done, in a few words.
     *
     * @return null only while it is being filled in
     */
    public String getTitle() {
        return title;
    }

    /**
     * Sets what is to be done, in a few words.
     *
     * @param title null only while it is being filled in
     */
    public void setTitle(String title) {
        this.title = title;
    }

    /**
     * What was said, or what is to be kept in mind.
     *
     * @return null if none
     */
    public String getNotes() {
        return notes;
    }

    /**
     * Sets what was said, or what is to be kept in mind.
     *
     * @param notes null if none
     */
    public void setNotes(String notes) {
        this.notes = notes;
    }

    /**
     * The day it is due or took place.
     *
     * @return null if none
     */
    public LocalDate getDueDate() {
        return dueDate;
    }

    /**
     * Sets the day it is due or took place.
     *
     * @param dueDate null if none
     */
    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    /**
     * The time of that day, as {@link TimeOfDay} keeps it.
     *
     * @return null if none
     */
    public String getDueTime() {
        return dueTime;
    }

    /**
     * Sets the time of that day, as {@link TimeOfDay} keeps it.
     *
     * @param dueTime null if none
     */
    public void setDueTime(String dueTime) {
        this.dueTime = dueTime;
    }

    /**
     * On which day it is to be reminded of.
     *
     * @return null if none
     */
    public LocalDate getReminderDate() {
        return reminderDate;
    }

    /**
     * Sets on which day it is to be reminded of. Another day is to be reminded of anew.
     *
     * @param reminderDate null if none
     */
    public void setReminderDate(LocalDate reminderDate) {
        if (!Objects.equals(this.reminderDate, reminderDate)) {
            this.reminderDate = reminderDate;
            reminded = null;
        }
    }

    /**
     * At what time of that day, as {@link TimeOfDay} keeps it.
     *
     * @return null if none
     */
    public String getReminderTime() {
        return reminderTime;
    }

    /**
     * Sets at what time of that day. Another time is to be reminded of anew.
     *
     * @param reminderTime null if none
     */
    public void setReminderTime(String reminderTime) {
        if (!Objects.equals(this.reminderTime, reminderTime)) {
            this.reminderTime = reminderTime;
            reminded = null;
        }
    }

    /**
     * Whether the user has seen the reminder.
     *
     * @return null if none
     */
    public Boolean getReminded() {
        return reminded;
    }

    /**
     * Sets whether the user has seen the reminder.
     *
     * @param reminded null if none
     */
    public void setReminded(Boolean reminded) {
        this.reminded = reminded;
    }

    /**
     * The colleague who does it.
     *
     * @return null if none
     */
    public Colleague getOwner() {
        return owner;
    }

    /**
     * Sets the colleague who does it.
     *
     * @param owner null if none
     */
    public void setOwner(Colleague owner) {
        this.owner = owner;
    }

    /**
     * How far it is: open, done, cancelled.
     *
     * @return null only while it is being filled in
     */
    public Term getStatus() {
        return status;
    }

    /**
     * Sets how far it is: open, done, cancelled.
     *
     * @param status null only while it is being filled in
     */
    public void setStatus(Term status) {
        this.status = status;
    }

    /**
     * How much it matters.
     *
     * @return null if none
     */
    public Term getPriority() {
        return priority;
    }

    /**
     * Sets how much it matters.
     *
     * @param priority null if none
     */
    public void setPriority(Term priority) {
        this.priority = priority;
    }

    /**
     * The relation it is about.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation it is about.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The person it is about, of the relation or of none.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the person it is about, of the relation or of none.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }
}
