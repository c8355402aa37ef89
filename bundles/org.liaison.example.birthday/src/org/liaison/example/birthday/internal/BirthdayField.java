// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.birthday.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.liaison.model.crm.Contact;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** The month and day of a contact's birth, so that a list sorted by it goes through the year. */
public final class BirthdayField implements SearchField<Contact> {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    @Override
    public Object value(IndexedRecord<Contact> contact) {
        return Optional.ofNullable(contact.record().getBirthDate()).map(MONTH_AND_DAY::format).orElse(null);
    }
}
