// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import java.util.List;

import org.liaison.completeness.Need;
import org.liaison.completeness.Profile;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

/** What an internship agreement takes from the company: who it is, how it is registered, where, and how it is reached. */
public final class Agreement implements Profile<Relation> {

    @Override
    public List<Need<Relation>> needs() {
        return List.of(Need.of(RelationFields.NAME), Need.of(RelationFields.SIRET), Need.of(RelationFields.NAF_CODE),
                Need.of(RelationFields.LEGAL_FORM), Need.of(RelationFields.HEADCOUNT), Parts.OF_RELATION.street(),
                Parts.OF_RELATION.postCode(), Parts.OF_RELATION.city(),
                Parts.OF_RELATION.phone(), Parts.OF_RELATION.email(), Parts.OF_RELATION.website());
    }
}
