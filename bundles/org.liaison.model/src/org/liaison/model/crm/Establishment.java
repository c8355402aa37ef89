// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;

/** A place where a {@link Relation relation} works, besides or including its head office (checklist items 140 to 144). */
@Entity
@Table(name = "ESTABLISHMENT")
public class Establishment extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @Column(name = "NAME")
    private String name;

    @Column(name = "SIGN")
    private String sign;

    @Column(name = "SIRET")
    private String siret;

    @Column(name = "HEAD_OFFICE")
    private Boolean headOffice;

    @Lob
    @Column(name = "NOTES")
    private String notes;

    @Override
    public String title() {
        return Stream.of(name, sign, siret).filter(Objects::nonNull).findFirst().orElse("");
    }

    @Override
    public DomainEntity subject() {
        return relation == null ? this : relation;
    }

    /**
     * Whose place it is.
     *
     * @return null only while it is being filled in
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets whose place it is.
     *
     * @param relation null only while it is being filled in
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The name it trades under.
     *
     * @return null if none
     */
    public String getName() {
        return name;
    }

    /**
     * Sets the name it trades under.
     *
     * @param name null if none
     */
    public void setName(String name) {
        this.name = name;
    }

    /**
     * The name over its door.
     *
     * @return null if none
     */
    public String getSign() {
        return sign;
    }

    /**
     * Sets the name over its door.
     *
     * @param sign null if none
     */
    public void setSign(String sign) {
        this.sign = sign;
    }

    /**
     * Its fourteen digits, which begin with the SIREN of its relation.
     *
     * @return null if none
     */
    public String getSiret() {
        return siret;
    }

    /**
     * Sets its fourteen digits, which begin with the SIREN of its relation.
     *
     * @param siret null if none
     */
    public void setSiret(String siret) {
        this.siret = siret;
    }

    /**
     * Whether it is the head office.
     *
     * @return null if not known
     */
    public Boolean getHeadOffice() {
        return headOffice;
    }

    /**
     * Sets whether it is the head office.
     *
     * @param headOffice null if not known
     */
    public void setHeadOffice(Boolean headOffice) {
        this.headOffice = headOffice;
    }

    /**
     * Notes for ourselves.
     *
     * @return null if none
     */
    public String getNotes() {
        return notes;
    }

    /**
     * Sets notes for ourselves.
     *
     * @param notes null if none
     */
    public void setNotes(String notes) {
        this.notes = notes;
    }
}
