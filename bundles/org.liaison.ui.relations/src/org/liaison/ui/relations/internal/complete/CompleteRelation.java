// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.complete;

import jakarta.inject.Inject;

import org.liaison.completeness.Profiles;
import org.liaison.model.crm.Relation;
import org.liaison.store.Workplace;

/** How complete a relation is. */
public final class CompleteRelation extends CompletenessBadge<Relation> {

    /**
     * Made by injection.
     *
     * @param profiles the purposes
     * @param workplace the user's language
     */
    @Inject
    public CompleteRelation(Profiles profiles, Workplace workplace) {
        super(Relation.class, profiles, workplace);
    }
}
