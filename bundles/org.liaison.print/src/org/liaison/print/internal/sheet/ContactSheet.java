// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.liaison.model.Field;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Store;

/** A person on paper (checklist 126), with the addresses of the company. */
public final class ContactSheet implements Sheet<Contact> {

    private static final List<Field<Contact, ?>> INFORMATION = List.of(ContactFields.CIVILITY, ContactFields.FIRST_NAME,
            ContactFields.LAST_NAME, ContactFields.JOB_TITLE, ContactFields.FUNCTION, ContactFields.DEPARTMENT,
            ContactFields.RELATION, ContactFields.ESTABLISHMENT, ContactFields.OWNER, ContactFields.BIRTH_DATE,
            ContactFields.PASSIVE);
    private static final List<Field<Contact, ?>> MARKETING = List.of(ContactFields.WANTS_MARKETING, ContactFields.WANTS_CONTACT);

    private final Store store;
    private final Values values;
    private final Defined defined;

    /**
     * Prepares printing.
     *
     * @param store where its parts are
     * @param language the reader's language
     */
    public ContactSheet(Store store, Locale language) {
        this.store = store;
        values = new Values(language);
        defined = new Defined(store, language);
    }

    @Override
    public void write(Contact contact, Flow flow) throws IOException {
        Relation relation = contact.getRelation();
        flow.title(contact.title(), Values.joined(contact.getJobTitle(), relation == null ? "" : relation.title(),
                values.tags(store.list(TaggingFields.CONTACT, contact))));
        flow.pairs(values.word("person"), values.filled(contact, INFORMATION));
        flow.pairs(values.word("coordinates"), values.coordinates(store.list(CoordinateFields.CONTACT, contact)));
        flow.pairs(values.word("addresses"), values.addresses(store.list(AddressFields.CONTACT, contact)));
        if (relation != null) {
            flow.pairs(values.word("companyAddresses"), values.addresses(store.list(AddressFields.RELATION, relation)));
        }
        flow.pairs(values.word("marketing"), values.filled(contact, MARKETING));
        flow.pairs(values.word("others"), values.filled(contact,
                values.others(store.type(Contact.class).fields(), Stream.of(INFORMATION, MARKETING))));
        flow.pairs(values.word("defined"), defined.filled(Contact.class, contact));
        flow.paragraph(values.word("description"), contact.getDescription());
        flow.paragraph(values.word("notes"), contact.getNotes());
    }
}
