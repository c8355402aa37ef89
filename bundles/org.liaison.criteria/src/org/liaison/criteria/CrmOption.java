// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A value that a {@link CrmCriterion CRM criterion} offers. */
@Entity
@Table(name = "CRM_OPTION")
public class CrmOption extends Named {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CRITERION_ID")
    private CrmCriterion criterion;

    /**
     * The criterion that offers it.
     *
     * @return null only while it is being filled in
     */
    public CrmCriterion getCriterion() {
        return criterion;
    }

    /**
     * Sets the criterion that offers it.
     *
     * @param criterion null only while it is being filled in
     */
    public void setCriterion(CrmCriterion criterion) {
        this.criterion = criterion;
    }
}
