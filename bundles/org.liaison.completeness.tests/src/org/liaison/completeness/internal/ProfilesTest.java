// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.completeness.Need;
import org.liaison.completeness.Profiles;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.IndexedRecord;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.testing.StoreExtension;

class ProfilesTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void whatIsMissingIsNamedAndTheRestCounted() {
        Relation acme = acme();
        Profiles.Purpose<Relation> invoice = place.service(Profiles.class).of(Relation.class).stream()
                .filter(purpose -> purpose.profile() instanceof Invoice).findFirst().orElseThrow();
        IndexedRecord<Relation> read = new Read<>(acme, place.store());
        assertEquals(List.of("Numéro de TVA", "Délai de paiement (jours)", "Rue", "Code postal"),
                invoice.missing(read).stream().map(need -> need.text(Locale.FRENCH)).toList());
        assertEquals(50, invoice.percent(read));
        assertEquals(List.of("vatNumber", "paymentTermDays", "Address", "Address"),
                invoice.missing(read).stream().map(Need::goal).toList());
    }

    @Test
    void listsKnowItAsAConditionAndFollowTheParts() {
        Relation acme = acme();
        assertEquals(50, percent("completeInvoice"));
        assertEquals(1, count("completeInvoice:<100 completeAgreement:<50"));
        place.store().change(Intent.typed("x"), change -> {
            change.edit(change.find(Relation.class, acme.getId()).orElseThrow()).setVatNumber("FR44732829320");
            change.edit(change.list(AddressFields.RELATION, acme).getFirst()).setStreet("1 rue A");
        });
        assertEquals(75, percent("completeInvoice"));
    }

    /** A contact without company, phone and e-mail address; the lists follow what comes. */
    @Test
    void contactsHaveAPurposeOfTheirOwn() {
        Contact anne = aContact("Anne", "Roy").with(ContactFields.JOB_TITLE, "DRH").in(place.store());
        assertEquals(42, contacts());
        Relation acme = acme();
        place.store().change(Intent.typed("x"),
                change -> change.edit(change.find(Contact.class, anne.getId()).orElseThrow()).setRelation(acme));
        assertEquals(57, contacts());
    }

    private long contacts() {
        try (Rows rows = place.found(ListQuery.all(Contact.class))) {
            return (Long) rows.row(0).value("completeContact").orElseThrow();
        }
    }

    private Relation acme() {
        return aRelation("ACME").with(RelationFields.SIREN, "732829320").with(RelationFields.INVOICING_EMAIL, "a@acme.fr")
                .having(AddressFields.RELATION,
                        an(AddressFields.TYPE).with(AddressFields.KIND, place.term(Vocabulary.ADDRESS_KIND, "MAIN"))
                                .with(AddressFields.CITY, "Lyon"))
                .having(CoordinateFields.RELATION,
                        a(CoordinateFields.TYPE).with(CoordinateFields.KIND, place.term(Vocabulary.COORDINATE_KIND, "FAX"))
                                .with(CoordinateFields.VALUE, "+33472000000"))
                .in(place.store());
    }

    private long percent(String field) {
        try (Rows rows = place.found(ListQuery.all(Relation.class))) {
            return (Long) rows.row(0).value(field).orElseThrow();
        }
    }

    private int count(String query) {
        try (Rows rows = place.found(ListQuery.all(Relation.class).matching(query))) {
            return rows.size();
        }
    }

    private record Read<E extends DomainEntity>(E record, Reader reader) implements IndexedRecord<E> {

        @Override
        public <P extends DomainEntity> List<P> parts(Field<P, E> reference) {
            return reader.list(reference, record);
        }

        @Override
        public <T extends DomainEntity, P extends DomainEntity> List<P> parts(Field<E, T> reference, Field<P, T> part) {
            return List.of();
        }
    }
}
