// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.liaison.model.DomainEntity;
import org.liaison.model.Labelled;

/**
 * What all user-defined fields and their values have: a name in each language, a code for ever, a place among their like, and that
 * they may be retired. It is no table: each of the three kinds of field has its own.
 */
@MappedSuperclass
public abstract class Named extends DomainEntity implements Labelled {

    @Column(name = "CODE")
    private String code;

    @Column(name = "LABEL_FR")
    private String labelFr;

    @Column(name = "LABEL_EN")
    private String labelEn;

    @Column(name = "LABEL_NL")
    private String labelNl;

    @Column(name = "POSITION")
    private Long position;

    @Column(name = "RETIRED")
    private Boolean retired;

    @Override
    public String title() {
        return label(Locale.getDefault(Locale.Category.DISPLAY));
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Sets what queries and files know it by, unique among its like and never changed.
     *
     * @param code null only while it is being filled in
     */
    public void setCode(String code) {
        this.code = code;
    }

    @Override
    public String getLabelFr() {
        return labelFr;
    }

    /**
     * Sets what it is called in French.
     *
     * @param labelFr null if none
     */
    public void setLabelFr(String labelFr) {
        this.labelFr = labelFr;
    }

    @Override
    public String getLabelEn() {
        return labelEn;
    }

    /**
     * Sets what it is called in English.
     *
     * @param labelEn null if none
     */
    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    @Override
    public String getLabelNl() {
        return labelNl;
    }

    /**
     * Sets what it is called in Dutch.
     *
     * @param labelNl null if none
     */
    public void setLabelNl(String labelNl) {
        this.labelNl = labelNl;
    }

    @Override
    public Long getPosition() {
        return position;
    }

    /**
     * Sets its place among its like, the least first.
     *
     * @param position null if none
     */
    public void setPosition(Long position) {
        this.position = position;
    }

    @Override
    public Boolean getRetired() {
        return retired;
    }

    /**
     * Sets whether it is no longer offered, though records may still hold it.
     *
     * @param retired null if not known
     */
    public void setRetired(Boolean retired) {
        this.retired = retired;
    }
}
