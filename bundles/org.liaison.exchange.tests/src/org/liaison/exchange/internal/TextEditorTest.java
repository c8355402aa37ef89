// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.exchange.ExchangeException;
import org.liaison.exchange.internal.load.TextEditor;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

class TextEditorTest {

    @RegisterExtension
    static final StoreExtension STORE = StoreExtension.speaking(Locale.FRANCE);
    @RegisterExtension
    static final Desk DESK = new Desk(STORE);

    private static Optional<ChangeSet> write(DomainEntity record, Map<String, String> values) {
        TextEditor editor = new TextEditor(STORE.store(), STORE.workplace());
        return STORE.store().change(Intent.typed("Test"), change -> editor.write(change, record, values));
    }

    private static String place(DomainEntity record, Map<String, String> values) {
        return assertThrows(ExchangeException.class, () -> write(record, values)).place();
    }

    @Test
    void makesARecordWithItsParts() {
        write(new Relation(),
                Map.of("name", "Atelier", "siren", "732 829 320", "status", "prospect", "city", "Lyon", "phone", "01 99 00 40 01",
                        "turnover", "1 234,5"));
        Relation atelier = DESK.relation("Atelier");
        assertEquals("732829320", atelier.getSiren());
        assertEquals("Lyon", DESK.address(atelier).getCity());
        assertEquals(List.of("PHONE +33199004001"), DESK.details(atelier));
        write(new Contact(), Map.of("lastName", "Atelier-Roy", "relation", "732829320", "email", "r@a.fr"));
        assertEquals(atelier.getId(), DESK.contact("Atelier-Roy").getRelation().getId());
    }

    @Test
    void anEmptyTextEmpties() {
        write(new Relation(), Map.of("name", "Bureau", "headcount", "3", "phone", "01 99 00 40 02; 01 99 00 40 03", "city",
                "Lyon", "street", "1 rue A"));
        write(DESK.relation("Bureau"), Map.of("headcount", "", "phone", "01 99 00 40 03", "city", ""));
        Relation bureau = DESK.relation("Bureau");
        assertNull(bureau.getHeadcount());
        assertNull(DESK.address(bureau).getCity());
        assertEquals("1 rue A", DESK.address(bureau).getStreet());
        assertEquals(List.of("PHONE +33199004003"), DESK.details(bureau));
        assertTrue(write(bureau, Map.of("street", "1 rue A", "billing.city", "")).isEmpty());
        assertEquals(1, DESK.store().list(AddressFields.RELATION, bureau).size());
    }

    @Test
    void saysWhichValueIsWrong() {
        long relations = STORE.store().count(Relation.class);
        assertEquals("siren", place(new Relation(), Map.of("name", "X", "siren", "12")));
        assertEquals("naem", place(new Relation(), Map.of("naem", "X")));
        assertEquals("name", place(new Relation(), Map.of("city", "X")));
        assertEquals("sector", place(new Relation(), Map.of("name", "X", "sector", "no such thing")));
        assertEquals("owner", place(new Relation(), Map.of("name", "X", "owner", "nobody")));
        assertEquals("email", place(new Relation(), Map.of("name", "X", "email", "nowhere")));
        assertEquals(relations, STORE.store().count(Relation.class));
    }
}
