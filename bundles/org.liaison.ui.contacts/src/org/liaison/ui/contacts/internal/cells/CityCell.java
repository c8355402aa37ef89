// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal.cells;

import java.util.List;
import java.util.Optional;

import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.store.Reader;
import org.liaison.ui.edit.CellPart;

/** The city of a person's own address. The one that a list shows otherwise is that of the company, which is changed there. */
public final class CityCell implements CellPart<Contact, Address> {

    @Override
    public Field<Address, String> field() {
        return AddressFields.CITY;
    }

    @Override
    public Optional<Address> of(Contact record, Reader reader, Vocabularies terms) {
        return AddressFields.first(reader.list(AddressFields.CONTACT, List.of(record))).filter(own -> own.getCity() != null);
    }
}
