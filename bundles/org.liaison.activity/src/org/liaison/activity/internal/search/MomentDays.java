// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal.search;

import java.time.LocalDate;
import java.util.List;

import org.liaison.activity.MomentFields;
import org.liaison.activity.Occasion;
import org.liaison.activity.YearlyDay;
import org.liaison.model.crm.Contact;
import org.liaison.search.IndexedRecord;
import org.liaison.search.SearchField;

/** The days of the year on which a contact is congratulated, as {@code 07-14}. */
public final class MomentDays implements SearchField<Contact> {

    @Override
    public List<String> value(IndexedRecord<Contact> contact) {
        return Occasion.of(contact.record(), contact.parts(MomentFields.CONTACT), LocalDate.EPOCH).stream()
                .map(occasion -> YearlyDay.key(occasion.day().day())).distinct().sorted().toList();
    }
}
