// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A value that a {@link MatchCriterion match criterion} offers. */
@Entity
@Table(name = "MATCH_OPTION")
public class MatchOption extends Named {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CRITERION_ID")
    private MatchCriterion criterion;

    /**
     * The criterion that offers it.
     *
     * @return null only while it is being filled in
     */
    public MatchCriterion getCriterion() {
        return criterion;
    }

    /**
     * Sets the criterion that offers it.
     *
     * @param criterion null only while it is being filled in
     */
    public void setCriterion(MatchCriterion criterion) {
        this.criterion = criterion;
    }
}
