// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.duplicates.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.duplicates.Duplicates;
import org.liaison.model.FieldText;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.store.Intent;
import org.liaison.testing.Records;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.Hint;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopies;
import org.liaison.ui.edit.WorkingCopy;

class AdviceTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aFurtherSiretBecomesAnEstablishmentWithAllThatWasTyped() {
        Relation acme = Records.aRelation("ACME SAS").with(RelationFields.SIREN, "732829320").in(place.store());
        WorkingCopy<Relation> copy = copies().ofNew(new Relation());
        copy.property(RelationFields.NAME).set("ACME Nantes");
        copy.property(RelationFields.SIRET).set("73282932000082");
        var phone = copy.parts(CoordinateFields.RELATION).add();
        phone.property(CoordinateFields.KIND).set(place.term(Vocabulary.COORDINATE_KIND, Vocabulary.KIND_PHONE));
        phone.property(CoordinateFields.VALUE).set("+33240000000");
        copy.parts(AddressFields.RELATION).add().property(AddressFields.CITY).set("Nantes");
        copy.parts(AddressFields.RELATION).add();

        Hint hint = relations(copy).getFirst();
        assertEquals(List.of("ACME SAS", "même SIREN, autre établissement"), List.of(hint.title(), hint.text()));
        assertEquals(RecordRef.of(acme), hint.record());
        Hint.Instead instead = hint.instead().orElseThrow();
        place.store().change(Intent.typed(instead.title()),
                change -> assertEquals(RecordRef.of(acme), instead.work().apply(change)));

        Establishment site = place.store().list(EstablishmentFields.RELATION, acme).getFirst();
        assertEquals("ACME Nantes", site.getName());
        assertEquals("73282932000082", site.getSiret());
        assertEquals("+33240000000", place.store().list(CoordinateFields.ESTABLISHMENT, site).getFirst().getValue());
        assertEquals(List.of("Nantes"),
                place.store().list(AddressFields.ESTABLISHMENT, site).stream().map(address -> address.getCity()).toList());
        assertEquals("Ajouter un établissement à ACME SAS", place.lastTitle());
        place.undoLast();
        assertEquals(List.of(), place.store().list(EstablishmentFields.RELATION, acme));
        assertEquals(1, place.store().count(Relation.class));
    }

    @Test
    void aRecordThatIsModifiedIsComparedWithTheOthersAlone() {
        Relation acme = Records.aRelation("ACME").in(place.store());
        Records.aRelation("Autre").with(RelationFields.SIREN, "732829320").in(place.store());
        place.found(ListQuery.all(Relation.class)).close();
        WorkingCopy<Relation> copy = copies().of(acme);
        assertEquals(List.of(), relations(copy));
        copy.property(RelationFields.SIREN).set("732829320");
        assertEquals(List.of("Autre"), relations(copy).stream().map(Hint::title).toList());
    }

    @Test
    void aColleagueOfTheSameNameIsNamedWithTheCompany() {
        Relation acme = Records.aRelation("ACME").in(place.store());
        Records.aContact("Marie", "Roy").with(ContactFields.RELATION, acme).in(place.store());
        place.found(ListQuery.all(Contact.class)).close();
        WorkingCopy<Contact> copy = copies().ofNew(new Contact());
        copy.property(ContactFields.FIRST_NAME).set("MARIE");
        copy.property(ContactFields.LAST_NAME).set("Roy");
        copy.property(ContactFields.RELATION).set(acme);
        List<Hint> hints = new ContactAdvice(place.service(Duplicates.class), place.store(), place.workplace()).ask(copy).get();
        assertEquals(List.of("ACME – même nom, même entreprise"), hints.stream().map(Hint::text).toList());
    }

    private List<Hint> relations(WorkingCopy<Relation> copy) {
        return new RelationAdvice(place.service(Duplicates.class), place.store(), place.workplace()).ask(copy).get();
    }

    private WorkingCopies copies() {
        return new WorkingCopies(place.store()::type, FieldText.of(Locale.FRENCH, Vocabularies.NONE));
    }
}
