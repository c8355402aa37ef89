// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

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

/** A postal address of exactly one relation, contact or establishment. */
@Entity
@Table(name = "ADDRESS")
public class Address extends DomainEntity {

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

    @Column(name = "STREET")
    private String street;

    @Column(name = "COMPLEMENT")
    private String complement;

    @Column(name = "POST_CODE")
    private String postCode;

    @Column(name = "CITY")
    private String city;

    @Column(name = "REGION")
    private String region;

    @Column(name = "COUNTRY")
    private String country;

    @Override
    public String title() {
        String place = Stream.of(postCode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(street, place).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
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
     * What it is for: main, postal, billing ….
     *
     * @return null if none
     */
    public Term getKind() {
        return kind;
    }

    /**
     * Sets what it is for: main, postal, billing ….
     *
     * @param kind null if none
     */
    public void setKind(Term kind) {
        this.kind = kind;
    }

    /**
     * Number and street.
     *
     * @return null if none
     */
    public String getStreet() {
        return street;
    }

    /**
     * Sets number and street.
     *
     * @param street null if none
     */
    public void setStreet(String street) {
        this.street = street;
    }

    /**
     * Building, floor, post box ….
     *
     * @return null if none
     */
    public String getComplement() {
        return complement;
    }

    /**
     * Sets building, floor, post box ….
     *
     * @param complement null if none
     */
    public void setComplement(String complement) {
        this.complement = complement;
    }

    /**
     * The post code.
     *
     * @return null if none
     */
    public String getPostCode() {
        return postCode;
    }

    /**
     * Sets the post code.
     *
     * @param postCode null if none
     */
    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    /**
     * The city.
     *
     * @return null if none
     */
    public String getCity() {
        return city;
    }

    /**
     * Sets the city.
     *
     * @param city null if none
     */
    public void setCity(String city) {
        this.city = city;
    }

    /**
     * The region, province or state.
     *
     * @return null if none
     */
    public String getRegion() {
        return region;
    }

    /**
     * Sets the region, province or state.
     *
     * @param region null if none
     */
    public void setRegion(String region) {
        this.region = region;
    }

    /**
     * The country as an ISO 3166 alpha-2 code; empty for one's own.
     *
     * @return null if none
     */
    public String getCountry() {
        return country;
    }

    /**
     * Sets the country as an ISO 3166 alpha-2 code; empty for one's own.
     *
     * @param country null if none
     */
    public void setCountry(String country) {
        this.country = country;
    }
}
