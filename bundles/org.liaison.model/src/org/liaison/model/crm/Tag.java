// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.liaison.model.DomainEntity;
import org.liaison.values.Fold;

/**
 * A keyword for relations or for contacts.
 *
 * <p>Within a module a label exists once, whatever its case and accents (trap T11): the folded label is stored beside it and is
 * unique.
 */
@Entity
@Table(name = "TAG")
public class Tag extends DomainEntity {

    /** The module of tags for relations. */
    public static final String RELATION = "RELATION";

    /** The module of tags for contacts. */
    public static final String CONTACT = "CONTACT";

    @Column(name = "MODULE")
    private String module;

    @Column(name = "LABEL")
    private String label;

    @Column(name = "LABEL_KEY")
    private String labelKey;

    @Override
    public String title() {
        return Objects.requireNonNullElse(label, "");
    }

    /**
     * What it is for, {@link #RELATION} or {@link #CONTACT}.
     *
     * @return null only while it is being filled in
     */
    public String getModule() {
        return module;
    }

    /**
     * Sets what it is for, {@link #RELATION} or {@link #CONTACT}.
     *
     * @param module null only while it is being filled in
     */
    public void setModule(String module) {
        this.module = module;
    }

    /**
     * The keyword.
     *
     * @return null only while it is being filled in
     */
    public String getLabel() {
        return label;
    }

    /**
     * Sets the keyword, and with it the folded one.
     *
     * @param label the keyword
     */
    public void setLabel(String label) {
        this.label = label;
        this.labelKey = label == null ? null : Fold.of(label);
    }

    /**
     * The keyword without case and accents, kept by {@link #setLabel}.
     *
     * @return null only while it is being filled in
     */
    public String getLabelKey() {
        return labelKey;
    }

    /**
     * Sets the folded keyword; only the store does so, when it takes a change back.
     *
     * @param labelKey the folded keyword
     */
    public void setLabelKey(String labelKey) {
        this.labelKey = labelKey;
    }
}
