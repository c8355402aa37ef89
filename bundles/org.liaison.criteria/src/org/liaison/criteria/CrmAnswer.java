// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.Labelled;

/** What a record says to a {@link CrmCriterion CRM criterion}. The tables refuse a record or value that the criterion is not for. */
@Entity
@Table(name = "CRM_ANSWER")
public class CrmAnswer extends Answer {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CRITERION_ID")
    private CrmCriterion criterion;

    @Column(name = "SCOPE")
    private String scope;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OPTION_ID")
    private CrmOption option;

    @Override
    public Labelled asked() {
        return criterion;
    }

    @Override
    String said() {
        return option == null ? null : option.title();
    }

    /**
     * The criterion.
     *
     * @return null only while it is being filled in
     */
    public CrmCriterion getCriterion() {
        return criterion;
    }

    /**
     * Sets the criterion.
     *
     * @param criterion null only while it is being filled in
     */
    public void setCriterion(CrmCriterion criterion) {
        this.criterion = criterion;
        this.scope = criterion == null ? null : criterion.getScope();
    }

    /**
     * The scope of what is answered, kept by what sets that; only the store sets it, when it takes a change back.
     *
     * @return null only while it is being filled in
     */
    public String getScope() {
        return scope;
    }

    /**
     * Sets the scope of what is answered, kept by what sets that; only the store sets it, when it takes a change back.
     *
     * @param scope null only while it is being filled in
     */
    public void setScope(String scope) {
        this.scope = scope;
    }

    /**
     * The value.
     *
     * @return null if none
     */
    public CrmOption getOption() {
        return option;
    }

    /**
     * Sets the value.
     *
     * @param option null if none
     */
    public void setOption(CrmOption option) {
        this.option = option;
    }
}
