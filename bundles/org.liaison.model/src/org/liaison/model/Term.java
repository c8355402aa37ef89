// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One term of an editable vocabulary: a status, a sector, a legal form … A field of type {@link FieldType.Choice} holds one. */
@Entity
@Table(name = "TERM")
public class Term extends DomainEntity implements Labelled {

    @Column(name = "VOCABULARY")
    private String vocabulary;

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

    @Column(name = "COLOR")
    private String color;

    @Override
    public String title() {
        return label(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The vocabulary it is of.
     *
     * @return null only while it is being filled in
     */
    public String getVocabulary() {
        return vocabulary;
    }

    /**
     * Sets the vocabulary it is of.
     *
     * @param vocabulary null only while it is being filled in
     */
    public void setVocabulary(String vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Sets what files and rules know it by, unique in its vocabulary and never changed.
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
     * Sets its place in the vocabulary, the least first.
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

    @Override
    public String getColor() {
        return color;
    }

    /**
     * Sets the colour of its label on the screen, as {@code #rrggbb}; empty for grey.
     *
     * @param color null if none
     */
    public void setColor(String color) {
        this.color = color;
    }
}
