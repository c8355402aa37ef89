// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

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
 * A way to reach exactly one relation, contact or establishment: a phone number, an e-mail address, a web site …
 *
 * <p>Which texts are right depends on the kind: see {@link CoordinateFields#rule}.
 */
@Entity
@Table(name = "COORDINATE")
public class Coordinate extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "RELATION_ID")
    private Relation relation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CONTACT_ID")
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ESTABLISHMENT_ID")
    private Establishment establishment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "KIND_ID")
    private Term kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USAGE_ID")
    private Term usage;

    @Column(name = "VALUE")
    private String value;

    @Column(name = "COMMENT")
    private String comment;

    @Column(name = "MAIN")
    private Boolean main;

    @Override
    public String title() {
        return Objects.requireNonNullElse(value, "");
    }

    @Override
    public DomainEntity subject() {
        if (relation != null) {
            return relation;
        }
        if (contact != null) {
            return contact;
        }
        return establishment == null ? this : establishment.subject();
    }

    /**
     * The relation it belongs to, if to one.
     *
     * @return null if none
     */
    public Relation getRelation() {
        return relation;
    }

    /**
     * Sets the relation it belongs to, if to one.
     *
     * @param relation null if none
     */
    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /**
     * The contact it belongs to, if to one.
     *
     * @return null if none
     */
    public Contact getContact() {
        return contact;
    }

    /**
     * Sets the contact it belongs to, if to one.
     *
     * @param contact null if none
     */
    public void setContact(Contact contact) {
        this.contact = contact;
    }

    /**
     * The establishment it belongs to, if to one.
     *
     * @return null if none
     */
    public Establishment getEstablishment() {
        return establishment;
    }

    /**
     * Sets the establishment it belongs to, if to one.
     *
     * @param establishment null if none
     */
    public void setEstablishment(Establishment establishment) {
        this.establishment = establishment;
    }

    /**
     * What it is: phone, mobile, e-mail ….
     *
     * @return null only while it is being filled in
     */
    public Term getKind() {
        return kind;
    }

    /**
     * Sets what it is: phone, mobile, e-mail ….
     *
     * @param kind null only while it is being filled in
     */
    public void setKind(Term kind) {
        this.kind = kind;
    }

    /**
     * Professional or personal.
     *
     * @return null if none
     */
    public Term getUsage() {
        return usage;
    }

    /**
     * Sets professional or personal.
     *
     * @param usage null if none
     */
    public void setUsage(Term usage) {
        this.usage = usage;
    }

    /**
     * The number or address, in the canonical form of its kind.
     *
     * @return null only while it is being filled in
     */
    public String getValue() {
        return value;
    }

    /**
     * Sets the number or address, in the canonical form of its kind.
     *
     * @param value null only while it is being filled in
     */
    public void setValue(String value) {
        this.value = value;
    }

    /**
     * What to know before using it.
     *
     * @return null if none
     */
    public String getComment() {
        return comment;
    }

    /**
     * Sets what to know before using it.
     *
     * @param comment null if none
     */
    public void setComment(String comment) {
        this.comment = comment;
    }

    /**
     * Whether it is the first one to use of its kind.
     *
     * @return null if not known
     */
    public Boolean getMain() {
        return main;
    }

    /**
     * Sets whether it is the first one to use of its kind.
     *
     * @param main null if not known
     */
    public void setMain(Boolean main) {
        this.main = main;
    }
}
