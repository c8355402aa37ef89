// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A text field (checklist items 72 and 80): a field that users define for relations or for contacts, filled in freely. */
@Entity
@Table(name = "TEXT_FIELD")
public class TextField extends Named {

    @Column(name = "SCOPE")
    private String scope;

    @Column(name = "MULTILINE")
    private Boolean multiline;

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
     * Whether it may hold several lines.
     *
     * @return null for no
     */
    public Boolean getMultiline() {
        return multiline;
    }

    /**
     * Sets whether it may hold several lines.
     *
     * @param multiline null for no
     */
    public void setMultiline(Boolean multiline) {
        this.multiline = multiline;
    }
}
