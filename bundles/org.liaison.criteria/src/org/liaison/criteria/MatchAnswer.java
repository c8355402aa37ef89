// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.liaison.model.Labelled;

/** What a record says to a {@link MatchCriterion match criterion}. The tables refuse a value that the criterion does not offer. */
@Entity
@Table(name = "MATCH_ANSWER")
public class MatchAnswer extends Answer {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "CRITERION_ID")
    private MatchCriterion criterion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "OPTION_ID")
    private MatchOption option;

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
    public MatchCriterion getCriterion() {
        return criterion;
    }

    /**
     * Sets the criterion.
     *
     * @param criterion null only while it is being filled in
     */
    public void setCriterion(MatchCriterion criterion) {
        this.criterion = criterion;
    }

    /**
     * The value.
     *
     * @return null if none
     */
    public MatchOption getOption() {
        return option;
    }

    /**
     * Sets the value.
     *
     * @param option null if none
     */
    public void setOption(MatchOption option) {
        this.option = option;
    }
}
