// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import java.util.Set;

import org.liaison.completeness.Need;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.Texts;

/** What is needed of the parts of a relation. */
final class Parts {

    static final Need<Relation> STREET = address("street", AddressFields.STREET);
    static final Need<Relation> POST_CODE = address("postCode", AddressFields.POST_CODE);
    static final Need<Relation> CITY = address("city", AddressFields.CITY);
    static final Need<Relation> PHONE = coordinate("phone", Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE);
    static final Need<Relation> EMAIL = coordinate("email", Vocabulary.KIND_EMAIL);
    static final Need<Relation> WEBSITE = coordinate("website", Vocabulary.KIND_WEBSITE);

    private Parts() {
    }

    private static Need<Relation> address(String key, Field<Address, ?> field) {
        return Need.part(new Texts(Parts.class), key, AddressFields.RELATION, field, address -> true);
    }

    private static Need<Relation> coordinate(String key, String... kinds) {
        return Need.part(new Texts(Parts.class), key, CoordinateFields.RELATION, CoordinateFields.VALUE, part -> is(part, kinds));
    }

    private static boolean is(Coordinate part, String... kinds) {
        return part.getKind() != null && Set.of(kinds).contains(part.getKind().getCode());
    }
}
