// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

import java.util.Collection;
import java.util.Set;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.Vocabulary;

/**
 * What is known of a contact. Texts are null where nothing is known.
 *
 * @param id its own id, 0 if it is not stored
 * @param firstName the first name
 * @param lastName the last name
 * @param company the id of the company, 0 for none
 * @param emails the e-mail addresses
 * @param phones the phone numbers, fax excepted
 */
public record SoughtContact(long id, String firstName, String lastName, long company, Set<String> emails, Set<String> phones)
        implements
            Sought {

    /** Copies. */
    public SoughtContact {
        emails = Set.copyOf(emails);
        phones = Set.copyOf(phones);
    }

    /**
     * What a contact says of itself.
     *
     * @param contact the contact, stored or not
     * @param coordinates its coordinates; those without a value do not count
     * @return what is known
     */
    public static SoughtContact of(Contact contact, Collection<Coordinate> coordinates) {
        return new SoughtContact(contact.getId(), contact.getFirstName(), contact.getLastName(),
                contact.getRelation() == null ? 0 : contact.getRelation().getId(),
                SoughtRelation.values(coordinates, Vocabulary.KIND_EMAIL),
                SoughtRelation.values(coordinates, Vocabulary.KIND_PHONE, Vocabulary.KIND_MOBILE));
    }
}
