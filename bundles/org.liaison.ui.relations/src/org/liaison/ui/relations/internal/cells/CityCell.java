// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.cells;

import java.util.List;
import java.util.Optional;

import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Reader;
import org.liaison.ui.edit.CellPart;

/** The city of the address that lists show; a company without one gets its main address. */
public final class CityCell implements CellPart<Relation, Address> {

    private static final String MAIN = "MAIN";

    @Override
    public Field<Address, String> field() {
        return AddressFields.CITY;
    }

    @Override
    public Optional<Address> of(Relation record, Reader reader, Vocabularies terms) {
        return AddressFields.first(reader.list(AddressFields.RELATION, List.of(record)))
                .or(() -> Optional.of(added(record, terms)));
    }

    private static Address added(Relation record, Vocabularies terms) {
        Address address = new Address();
        address.setRelation(record);
        address.setKind(terms.terms(Vocabulary.ADDRESS_KIND).stream().filter(term -> MAIN.equals(term.getCode())).findFirst()
                .orElseThrow());
        return address;
    }
}
