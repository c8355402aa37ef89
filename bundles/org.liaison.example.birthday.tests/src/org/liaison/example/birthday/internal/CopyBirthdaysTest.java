// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.birthday.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.ui.FrozenSelection;

class CopyBirthdaysTest {

    @Test
    void writesOneLineForEachKnownBirthday() {
        List<Contact> contacts = List.of(
                aContact("Zoé", "Dupont").with(ContactFields.BIRTH_DATE, LocalDate.of(1990, 2, 3)).build(),
                aContact("Jean", "Sans Date").build(),
                aContact("Anne", "Martin").with(ContactFields.BIRTH_DATE, LocalDate.of(1985, 12, 31)).build());
        assertEquals(contacts.get(2).title() + "\t31/12/1985" + System.lineSeparator() + contacts.get(0).title() + "\t03/02/1990",
                CopyBirthdays.lines(contacts, Locale.FRENCH));
    }

    @Test
    void isOfferedForContactsOnly() {
        CopyBirthdays action = new CopyBirthdays();
        assertTrue(action.canExecute(new FrozenSelection(Contact.class, "", new long[] { 7 })));
        assertFalse(action.canExecute(new FrozenSelection(Contact.class, "", new long[0])));
        assertFalse(action.canExecute(new FrozenSelection(Relation.class, "", new long[] { 7 })));
        assertFalse(action.canExecute(null));
    }
}
