// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.map.Atlas;
import org.liaison.model.FieldText;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.store.Reader;
import org.liaison.ui.map.internal.view.Pin;
import org.liaison.values.CountryCode;
import org.liaison.values.Texts;

/**
 * The addresses of a record as pins. Not for the UI thread.
 *
 * @param atlas knows where they are
 * @param language the reader's language
 */
record AddressPins(Atlas atlas, Locale language) {

    private static final Texts TEXTS = new Texts(AddressPins.class);

    /** Of a relation and its establishments. */
    List<Pin> of(Reader reader, Relation relation) {
        List<Pin> pins = new ArrayList<>();
        sorted(reader.list(AddressFields.RELATION, relation)).forEach(address -> add(pins, "", address));
        List<Establishment> establishments = reader.list(EstablishmentFields.RELATION, relation);
        if (!establishments.isEmpty()) {
            reader.list(AddressFields.ESTABLISHMENT, establishments)
                    .forEach(address -> add(pins, name(establishments, address), address));
        }
        return pins;
    }

    /** Of a contact, and of the establishment or company that he is with. */
    List<Pin> of(Reader reader, Contact contact) {
        List<Pin> pins = new ArrayList<>();
        sorted(reader.list(AddressFields.CONTACT, contact)).forEach(address -> add(pins, "", address));
        List<Address> where = contact.getEstablishment() == null
                ? List.of()
                : reader.list(AddressFields.ESTABLISHMENT, contact.getEstablishment());
        where.forEach(address -> add(pins, contact.getEstablishment().title(), address));
        if (where.isEmpty() && contact.getRelation() != null) {
            sorted(reader.list(AddressFields.RELATION, contact.getRelation()))
                    .forEach(address -> add(pins, TEXTS.get(language, "company"), address));
        }
        return pins;
    }

    /** An address by itself. */
    Pin of(String owner, Address address) {
        String kind = Stream.of(owner, FieldText.of(language).show(AddressFields.KIND, address.getKind()))
                .filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(" · "));
        return new Pin(kind, line(address),
                atlas.locate(address.getPostCode(), address.getCity(), address.getCountry()).orElse(null));
    }

    private void add(List<Pin> pins, String owner, Address address) {
        if (!line(address).isEmpty()) {
            pins.add(of(owner, address));
        }
    }

    /** The one that lists show comes first. */
    private static List<Address> sorted(List<Address> addresses) {
        Address first = AddressFields.first(addresses).orElse(null);
        return addresses.stream().sorted(Comparator.comparing(address -> address != first)).toList();
    }

    private static String name(List<Establishment> establishments, Address address) {
        return establishments.stream().filter(one -> one.getId() == address.getEstablishment().getId()).findFirst()
                .map(Establishment::title).orElse("");
    }

    private String line(Address address) {
        String country = address.getCountry() == null ? null : CountryCode.name(address.getCountry(), language);
        return Stream.of(address.title(), country).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
