// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactConnection;
import org.liaison.model.crm.ContactConnectionFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.MailingMemberFields;
import org.liaison.model.crm.PictureFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** Makes the search fields of contacts. Those without an entry here show the contact's own field of that name. */
public final class ContactSearchFields implements IExecutableExtension, IExecutableExtensionFactory {

    private String id = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        id = element.getAttribute("id");
    }

    @Override
    public SearchField<Contact> create() {
        return of(id);
    }

    /** The search field of an id. */
    static SearchField<Contact> of(String id) {
        return switch (id) {
            case "name" -> contact -> lastNameFirst(contact.record());
            case "company" -> OwnField.of(ContactFields.TYPE, ContactFields.RELATION.name());
            case "city" -> ContactSearchFields::city;
            case "phone" -> coordinate(Vocabulary.KIND_PHONE);
            case "mobile" -> coordinate(Vocabulary.KIND_MOBILE);
            case "email" -> coordinate(Vocabulary.KIND_EMAIL);
            case "coordinates" -> contact -> Coordinates.of(contact.parts(CoordinateFields.CONTACT)).lines();
            case "picture" -> contact -> !contact.parts(PictureFields.CONTACT).isEmpty();
            case "tags" -> contact -> Tags.of(contact.parts(TaggingFields.CONTACT));
            case "mailingGroups" -> contact -> MailingGroups.of(contact.parts(MailingMemberFields.CONTACT));
            case "connections" ->
                contact -> contact.parts(ContactConnectionFields.CONTACT).stream().map(ContactConnection::title).distinct()
                        .toList();
            case "createdOn" -> contact -> contact.record().getCreatedOn();
            case "completeness" -> ContactSearchFields::completeness;
            default -> OwnField.of(ContactFields.TYPE, id);
        };
    }

    /** What one needs to write to a person, or to call. */
    private static Long completeness(IndexedRecord<Contact> contact) {
        Contact own = contact.record();
        Coordinates coordinates = Coordinates.of(contact.parts(CoordinateFields.CONTACT));
        String phone = coordinates.first(Vocabulary.KIND_PHONE);
        return Completeness.percent(own.getCivility(), own.getFirstName(), own.getLastName(), own.getRelation(),
                own.getJobTitle(),
                own.getFunction(), own.getDepartment(), own.getOwner(), coordinates.first(Vocabulary.KIND_EMAIL),
                phone == null ? coordinates.first(Vocabulary.KIND_MOBILE) : phone);
    }

    private static SearchField<Contact> coordinate(String kind) {
        return contact -> Coordinates.of(contact.parts(CoordinateFields.CONTACT)).first(kind);
    }

    private static String lastNameFirst(Contact contact) {
        return Stream.of(contact.getLastName(), contact.getFirstName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Where the person works: at an own address, the establishment's or the company's. */
    private static String city(IndexedRecord<Contact> contact) {
        String own = Addresses.of(contact.parts(AddressFields.CONTACT)).city();
        if (own != null) {
            return own;
        }
        String establishment = Addresses.of(contact.parts(ContactFields.ESTABLISHMENT, AddressFields.ESTABLISHMENT)).city();
        return establishment != null
                ? establishment
                : Addresses.of(contact.parts(ContactFields.RELATION, AddressFields.RELATION)).city();
    }
}
