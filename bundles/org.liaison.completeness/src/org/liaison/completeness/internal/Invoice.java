// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import java.util.List;

import org.liaison.completeness.Need;
import org.liaison.completeness.Profile;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

/** What an invoice takes from the company: who pays, from where, by when. */
public final class Invoice implements Profile<Relation> {

    @Override
    public List<Need<Relation>> needs() {
        return List.of(Need.of(RelationFields.NAME), Need.of(RelationFields.SIREN), Need.of(RelationFields.VAT_NUMBER),
                Need.of(RelationFields.INVOICING_EMAIL), Need.of(RelationFields.PAYMENT_TERM_DAYS), Parts.OF_RELATION.street(),
                Parts.OF_RELATION.postCode(),
                Parts.OF_RELATION.city());
    }
}
