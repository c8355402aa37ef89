// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A match criterion (checklist items 70 and 87): a list of values that all modules share, so that what is wanted here is found there.
 * It has no scope, since it is for relations and contacts alike, and later for candidates and vacancies.
 */
@Entity
@Table(name = "MATCH_CRITERION")
public class MatchCriterion extends Named {

    @Column(name = "SEVERAL")
    private Boolean several;

    /**
     * Whether a record may have several of its values.
     *
     * @return null for no
     */
    public Boolean getSeveral() {
        return several;
    }

    /**
     * Sets whether a record may have several of its values.
     *
     * @param several null for no
     */
    public void setSeveral(Boolean several) {
        this.several = several;
    }
}
