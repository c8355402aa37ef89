// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import java.util.List;

import org.liaison.completeness.Need;
import org.liaison.completeness.Profile;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

/** What the posting of an offer takes from the company: who it is, what it does, and where to write. */
public final class Offer implements Profile<Relation> {

    @Override
    public List<Need<Relation>> needs() {
        return List.of(Need.of(RelationFields.NAME), Need.of(RelationFields.SECTOR), Need.of(RelationFields.DESCRIPTION),
                Need.of(RelationFields.PROFILE), Parts.OF_RELATION.city(), Parts.OF_RELATION.email(),
                Parts.OF_RELATION.website());
    }
}
