// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A CRM criterion (checklist items 61 and 81): a field that users define for relations or for contacts, whose values they pick from a
 * list. It belongs to the CRM alone; see {@link MatchCriterion} for what other modules share.
 */
@Entity
@Table(name = "CRM_CRITERION")
public class CrmCriterion extends Named {

    @Column(name = "SCOPE")
    private String scope;

    @Column(name = "SEVERAL")
    private Boolean several;

    /**
     * The kind of record that it is for, the name of a {@link Scope}; it never changes.
     *
     * @return null only while it is being filled in
     */
    public String getScope() {
        return scope;
    }

    /**
     * Sets the kind of record that it is for, the name of a {@link Scope}; it never changes.
     *
     * @param scope null only while it is being filled in
     */
    public void setScope(String scope) {
        this.scope = scope;
    }

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
