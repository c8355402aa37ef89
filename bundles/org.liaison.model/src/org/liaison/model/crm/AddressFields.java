// SPDX-License-Identifier: EPL-2.0
package org.liaison.model.crm;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Term;
import org.liaison.values.CountryCode;
import org.liaison.values.TextRule;

/** The fields of {@link Address}. */
public final class AddressFields {

    /** The relation it belongs to, if to one. */
    public static final Field<Address, Relation> RELATION = Field.of(Address.class, "relation",
            new FieldType.Reference<>(Relation.class, FieldType.WhenTargetGoes.GOES_TOO),
            Address::getRelation, Address::setRelation);

    /** The contact it belongs to, if to one. */
    public static final Field<Address, Contact> CONTACT = Field.of(Address.class, "contact",
            new FieldType.Reference<>(Contact.class, FieldType.WhenTargetGoes.GOES_TOO),
            Address::getContact, Address::setContact);

    /** The establishment it belongs to, if to one. */
    public static final Field<Address, Establishment> ESTABLISHMENT = Field.of(Address.class, "establishment",
            new FieldType.Reference<>(Establishment.class, FieldType.WhenTargetGoes.GOES_TOO),
            Address::getEstablishment, Address::setEstablishment);

    /** What it is for: main, postal, billing …. */
    public static final Field<Address, Term> KIND = Field.of(Address.class, "kind",
            new FieldType.Choice(Vocabulary.ADDRESS_KIND), Address::getKind, Address::setKind);

    /** Number and street. */
    public static final Field<Address, String> STREET = Field.of(Address.class, "street",
            new FieldType.Text(200, false, TextRule.ANY), Address::getStreet, Address::setStreet);

    /** Building, floor, post box …. */
    public static final Field<Address, String> COMPLEMENT = Field.of(Address.class, "complement",
            new FieldType.Text(200, false, TextRule.ANY), Address::getComplement, Address::setComplement);

    /** The post code. */
    public static final Field<Address, String> POST_CODE = Field.of(Address.class, "postCode",
            new FieldType.Text(20, false, TextRule.ANY), Address::getPostCode, Address::setPostCode);

    /** The city. */
    public static final Field<Address, String> CITY = Field.of(Address.class, "city",
            new FieldType.Text(100, false, TextRule.ANY), Address::getCity, Address::setCity);

    /** The region, province or state. */
    public static final Field<Address, String> REGION = Field.of(Address.class, "region",
            new FieldType.Text(100, false, TextRule.ANY), Address::getRegion, Address::setRegion);

    /** The country as an ISO 3166 alpha-2 code; empty for one's own. */
    public static final Field<Address, String> COUNTRY = Field.of(Address.class, "country",
            new FieldType.Text(2, false, CountryCode.RULE), Address::getCountry, Address::setCountry);

    /** What an address is, as data. */
    public static final EntityType<Address> TYPE = new EntityType<>(Address.class, Address::new, List.of(
            RELATION, CONTACT, ESTABLISHMENT, KIND, STREET, COMPLEMENT, POST_CODE, CITY, REGION, COUNTRY));

    private static final String MAIN = "MAIN";
    private static final List<String> LAST = List.of("HOME", "BILLING", "POSTAL");

    private AddressFields() {
    }

    /**
     * The one that lists show.
     *
     * @param all the addresses of a record
     * @return the main one, or else the oldest, those at home or for mail and bills last; empty if there is none
     */
    public static Optional<Address> first(Collection<Address> all) {
        return all.stream().min(Comparator.comparingInt(AddressFields::rank).thenComparingLong(Address::getId));
    }

    private static int rank(Address address) {
        String kind = address.getKind() == null ? "" : address.getKind().getCode();
        return MAIN.equals(kind) ? -1 : 1 + LAST.indexOf(kind);
    }
}
