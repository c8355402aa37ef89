// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.aContact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.TagBook;
import org.liaison.bulk.Tagged;
import org.liaison.model.crm.Contact;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.edit.CellContent;

class TagCellsTest {

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void tagsAreGivenMadeAndTakenTogether() {
        Contact roy = aContact("Anne", "Roy").in(liaison.store());
        liaison.service(TagBook.class).add(Tagged.CONTACTS, "Banque", Intent.Origin.TYPED);
        liaison.service(TagBook.class).add(Tagged.RELATIONS, "Salon", Intent.Origin.TYPED);
        CellContent.Several<Contact> cell = read(roy);
        assertEquals(List.of(), cell.present());
        assertEquals(List.of("Banque"), cell.offers("", List.of()).labels(), "tags of relations are none of theirs");
        assertEquals(Optional.of("Banque"), cell.offers("banques", List.of()).near());
        liaison.store().change(Intent.typed("Tags"), change -> cell.store(change, List.of("BANQUE", "Ami"), List.of()));
        assertEquals(List.of("Ami", "Banque"), read(roy).present());
        liaison.store().change(Intent.typed("Tags"), change -> read(roy).store(change, List.of("VIP"), List.of("Ami")));
        assertEquals(List.of("Banque", "VIP"), read(roy).present());
    }

    private CellContent.Several<Contact> read(Contact contact) {
        return (CellContent.Several<Contact>) new TagCells<Contact>().read(contact, "tags", liaison.store(), Locale.FRENCH)
                .orElseThrow();
    }
}
