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
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.Records;
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

    @Test
    void referencesAreFoundByEveryKeyThatFitsOneRecordOnly() {
        write(new Relation(), Map.of("name", "Élan Parent", "siret", "55208131766522", "clientNumber", "P-1"));
        write(new Relation(), Map.of("name", "Twin"));
        write(new Relation(), Map.of("name", "Twin"));
        write(new Relation(), Map.of("name", "Child"));
        Relation parent = DESK.relation("Élan Parent");
        for (String key : List.of("552 081 317 66522", Long.toString(parent.getId()), "P-1", "Élan Parent")) {
            write(DESK.relation("Child"), Map.of("parent", key));
            assertEquals(parent.getId(), DESK.relation("Child").getParent().getId(), key);
            write(DESK.relation("Child"), Map.of("parent", ""));
            assertNull(DESK.relation("Child").getParent());
        }
        assertEquals("parent", place(DESK.relation("Child"), Map.of("parent", "Twin")));
        assertEquals("parent", place(DESK.relation("Child"), Map.of("parent", "123456789012345678")));
    }

    @Test
    void anOwnerIsFoundByLoginNameOrAddress() {
        Records.a(ColleagueFields.TYPE).with(ColleagueFields.LOGIN, "zroy").with(ColleagueFields.NAME, "Zoé Roy")
                .with(ColleagueFields.EMAIL, "zoe@liaison.fr").with(ColleagueFields.ACTIVE, true).in(STORE.store());
        Records.a(ColleagueFields.TYPE).with(ColleagueFields.LOGIN, "plain").with(ColleagueFields.NAME, "Plain")
                .with(ColleagueFields.ACTIVE, true).in(STORE.store());
        for (String said : List.of("ZROY", "zoe roy", "zoe@liaison.fr")) {
            write(new Relation(), Map.of("name", "Owned " + said, "owner", said));
            assertEquals("zroy", DESK.relation("Owned " + said).getOwner().getLogin());
        }
    }

    @Test
    void tagsAreAddedAndDetailsOfAnotherUseStay() {
        write(new Contact(), Map.of("lastName", "Tagged", "tags", "One; Two", "phone", "01 99 00 40 05",
                "personal.phone", "01 99 00 40 06"));
        Contact tagged = DESK.contact("Tagged");
        assertEquals(2, DESK.store().list(TaggingFields.CONTACT, tagged).size());
        write(tagged, Map.of("phone", "", "tags", "one"));
        assertEquals(List.of("PHONE PERSONAL +33199004006"), DESK.details(tagged));
        assertEquals(2, DESK.store().list(TaggingFields.CONTACT, tagged).size());
    }

    @Test
    void aValueForManyIsReadOnce() {
        TextEditor editor = new TextEditor(STORE.store(), STORE.workplace());
        assertEquals(1250L, editor.read(Relation.class, "headcount", "1 250").value());
        assertEquals(RelationFields.HEADCOUNT, editor.read(Relation.class, "headcount", "1 250").field());
        assertNull(editor.read(Relation.class, "headcount", "").value());
        for (Map.Entry<String, String> wrong : Map.of("headcount", "many", "city", "Lyon", "nonsense", "x", "name", "")
                .entrySet()) {
            assertEquals(wrong.getKey(), assertThrows(ExchangeException.class,
                    () -> editor.read(Relation.class, wrong.getKey(), wrong.getValue())).place());
        }
    }

    @Test
    void onlyRelationsAndContactsAreWritten() {
        assertThrows(IllegalArgumentException.class, () -> write(new Establishment(), Map.of()));
    }
}
