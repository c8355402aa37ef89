// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import java.util.Set;

import org.liaison.completeness.Need;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.values.Texts;

/**
 * What is needed of the parts of a record.
 *
 * @param addresses how addresses refer to the record
 * @param coordinates how coordinates refer to it
 * @param <E> the kind of record
 */
record Parts<E extends DomainEntity>(Field<Address, E> addresses, Field<Coordinate, E> coordinates) {

    static final Parts<Relation> OF_RELATION = new Parts<>(AddressFields.RELATION, CoordinateFields.RELATION);
    static final Parts<Contact> OF_CONTACT = new Parts<>(AddressFields.CONTACT, CoordinateFields.CONTACT);

    Need<E> street() {
        return address("street", AddressFields.STREET);
    }

    Need<E> postCode() {
        return address("postCode", AddressFields.POST_CODE);
    }

    Need<E> city() {
        return address("city", AddressFields.CITY);
    }

    Need<E> phone() {
        return coordinate("phone", Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE);
    }

    Need<E> email() {
        return coordinate("email", Vocabulary.KIND_EMAIL);
    }

    Need<E> website() {
        return coordinate("website", Vocabulary.KIND_WEBSITE);
    }

    private Need<E> address(String key, Field<Address, ?> field) {
        return Need.part(new Texts(Parts.class), key, addresses, field, address -> true);
    }

    private Need<E> coordinate(String key, String... kinds) {
        return Need.part(new Texts(Parts.class), key, coordinates, CoordinateFields.VALUE, part -> is(part, kinds));
    }

    private static boolean is(Coordinate part, String... kinds) {
        return part.getKind() != null && Set.of(kinds).contains(part.getKind().getCode());
    }
}
