// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;

/** A project that is under way with a {@link Relation relation} (checklist 66). */
@Entity
@Table(name = "PROJECT")
public class Project extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @Column(name = "NAME")
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MANAGER_ID")
    private Colleague manager;

    @Lob
    @Column(name = "SCOPE")
    private String scope;

    @Column(name = "START_DATE")
    private LocalDate startDate;

    @Column(name = "END_DATE")
    private LocalDate endDate;

    @Override
    public String title() {
        return name == null ? "" : name;
    }

    @Override
    public DomainEntity subject() {
        return relation == null ? this : relation;
    }

    /**
     * The relation that it is under way with.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation that it is under way with.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * What it is called.
     *
     * @return null if none
     */
    public String getName() {
        return name;
    }

    /**
     * Sets what it is called.
     *
     * @param name null if none
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The colleague who manages it.
     *
     * @return null if none
     */
    public Colleague getManager() {
        return manager;
    }

    /**
     * Sets the colleague who manages it.
     *
     * @param manager null if none
     */
    public void setManager(Colleague manager) {
        this.manager = manager;
    }

    /**
     * What it covers.
     *
     * @return null if none
     */
    public String getScope() {
        return scope;
    }

    /**
     * Sets what it covers.
     *
     * @param scope null if none
     */
    public void setScope(String scope) {
        this.scope = scope;
    }

    /**
     * The day it began, or will.
     *
     * @return null if none
     */
    public LocalDate getStartDate() {
        return startDate;
    }

    /**
     * Sets the day it began, or will.
     *
     * @param startDate null if none
     */
    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    /**
     * The day it ended, or will.
     *
     * @return null if none
     */
    public LocalDate getEndDate() {
        return endDate;
    }

    /**
     * Sets the day it ended, or will.
     *
     * @param endDate null if none
     */
    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }
}
