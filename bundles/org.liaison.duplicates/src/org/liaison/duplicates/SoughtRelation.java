// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;

/**
 * What is known of a relation. Texts are null where nothing is known.
 *
 * @param id its own id, 0 if it is not stored
 * @param name its corporate name
 * @param siren its SIREN
 * @param siret the SIRET of its head office
 * @param clientNumber its client number
 * @param vatNumber its VAT number
 * @param emails its e-mail addresses
 * @param phones its phone numbers, fax excepted
 * @param cities the cities of its addresses
 */
public record SoughtRelation(long id, String name, String siren, String siret, String clientNumber, String vatNumber,
        Set<String> emails, Set<String> phones, Set<String> cities) implements Sought {

    /** Copies. */
    public SoughtRelation {
        emails = Set.copyOf(emails);
        phones = Set.copyOf(phones);
        cities = Set.copyOf(cities);
    }

    /**
     * What a relation says of itself.
     *
     * @param relation the relation, stored or not
     * @param coordinates its coordinates; those without a value do not count
     * @param addresses its addresses
     * @return what is known
     */
    public static SoughtRelation of(Relation relation, Collection<Coordinate> coordinates, Collection<Address> addresses) {
        return new SoughtRelation(relation.getId(), relation.getName(), relation.getSiren(), relation.getSiret(),
                relation.getClientNumber(), relation.getVatNumber(), values(coordinates, Vocabulary.KIND_EMAIL),
                values(coordinates, Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE),
                addresses.stream().map(Address::getCity).filter(city -> city != null && !city.isBlank())
                        .collect(Collectors.toSet()));
    }

    static Set<String> values(Collection<Coordinate> coordinates, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return coordinates.stream().filter(one -> one.getKind() != null && wanted.contains(one.getKind().getCode()))
                .map(Coordinate::getValue).filter(value -> value != null && !value.isBlank()).collect(Collectors.toSet());
    }
}
