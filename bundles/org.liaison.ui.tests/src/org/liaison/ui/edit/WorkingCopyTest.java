// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.FieldText;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

class WorkingCopyTest {

    private static final List<EntityType<?>> TYPES = List.of(RelationFields.TYPE, ContactFields.TYPE, EstablishmentFields.TYPE,
            AddressFields.TYPE);

    private final WorkingCopies copies = new WorkingCopies(WorkingCopyTest::type, FieldText.of(Locale.FRENCH));
    private final Relation acme = relation("ACME");

    @Test
    void stagesWithoutTouchingTheRecord() {
        WorkingCopy<Relation> copy = copies.of(acme);

        copy.property(RelationFields.NAME).set("ACME SAS");

        assertEquals("ACME", acme.getName());
        assertEquals("ACME SAS", copy.draft().getName());
        assertTrue(copy.dirty());
    }

    @Test
    void isNotDirtyOnceTheOldValueIsBack() {
        WorkingCopy<Relation> copy = copies.of(acme);

        copy.property(RelationFields.NAME).set("Other");
        copy.property(RelationFields.NAME).set("ACME");

        assertFalse(copy.dirty());
    }

    @Test
    void readsWhatIsTypedAndShowsItsOwnForm() {
        Property<String> siren = copies.of(acme).property(RelationFields.SIREN);

        siren.type("732829320");

        assertEquals("732829320", siren.value());
        assertEquals("732 829 320", siren.text().replace('\u00a0', ' ').replace('\u202f', ' '));
    }

    @Test
    void keepsARefusedTextWithItsProblem() {
        WorkingCopy<Relation> copy = copies.of(acme);
        Property<String> siren = copy.property(RelationFields.SIREN);

        siren.type("732 829 321");

        assertEquals("732 829 321", siren.text());
        assertNull(siren.value());
        assertTrue(siren.problem().isPresent());
        assertTrue(copy.dirty());
        assertEquals(List.of(siren), copy.problems().stream().map(FieldProblem::property).toList());
    }

    @Test
    void forgetsTheProblemWhenTheTextIsMended() {
        WorkingCopy<Relation> copy = copies.of(acme);
        Property<String> siren = copy.property(RelationFields.SIREN);

        siren.type("732 829 321");
        siren.type("732 829 320");

        assertTrue(siren.problem().isEmpty());
        assertTrue(copy.problems().isEmpty());
    }

    @Test
    void refusesToEmptyWhatIsRequired() {
        WorkingCopy<Relation> copy = copies.of(acme);

        copy.property(RelationFields.NAME).type("  ");

        assertEquals(1, copy.problems().size());
    }

    @Test
    void doesNotHoldAgainstTheUserWhatWasWrongBefore() {
        Relation nameless = relation(null);
        WorkingCopy<Relation> copy = stored(nameless);

        copy.property(RelationFields.HEADCOUNT).set(12L);

        assertEquals(List.of(), copy.problems());
    }

    @Test
    void asksANewRecordForAllThatIsRequired() {
        assertEquals(1, copies.ofNew(new Relation()).problems().size());
    }

    @Test
    void emptiesTheEstablishmentWhenTheCompanyChanges() {
        Establishment site = establishment(acme);
        Contact claire = new Contact();
        claire.setRelation(acme);
        claire.setEstablishment(site);
        WorkingCopy<Contact> copy = copies.of(claire);
        List<String> told = new ArrayList<>();
        copy.property(ContactFields.ESTABLISHMENT).onChange(() -> told.add("establishment"));

        copy.property(ContactFields.RELATION).set(relation("Other"));

        assertNull(copy.property(ContactFields.ESTABLISHMENT).value());
        assertEquals(List.of("establishment"), told);
        assertSame(site, claire.getEstablishment());
    }

    @Test
    void tellsOfChangesUntilTheListenerLeaves() {
        WorkingCopy<Relation> copy = copies.of(acme);
        List<String> told = new ArrayList<>();
        Listening listening = copy.property(RelationFields.NAME).onChange(() -> told.add("name"));

        copy.property(RelationFields.NAME).set("A");
        copy.property(RelationFields.SIREN).type("nonsense");
        listening.close();
        copy.property(RelationFields.NAME).set("B");

        assertEquals(List.of("name"), told);
    }

    @Test
    void dropsEverythingStaged() {
        WorkingCopy<Relation> copy = withParts();
        copy.property(RelationFields.NAME).set("Other");
        copy.property(RelationFields.SIREN).type("nonsense");
        copy.parts(AddressFields.RELATION).add().property(AddressFields.CITY).set("Lyon");

        copy.revert();

        assertFalse(copy.dirty());
        assertEquals("ACME", copy.property(RelationFields.NAME).text());
        assertEquals("", copy.property(RelationFields.SIREN).text());
        assertEquals(List.of(), copy.parts(AddressFields.RELATION).copies());
    }

    @Test
    void takesNoNoticeOfAPartThatWasNeverFilledIn() {
        WorkingCopy<Relation> copy = withParts();

        WorkingCopy<Address> part = copy.parts(AddressFields.RELATION).add();

        assertTrue(part.blank());
        assertFalse(copy.dirty());
        assertEquals(List.of(), copy.problems());
    }

    @Test
    void isDirtyWithAPartThatIsFilledIn() {
        WorkingCopy<Relation> copy = withParts();
        List<String> told = new ArrayList<>();
        copy.onChange(() -> told.add("change"));

        WorkingCopy<Address> part = copy.parts(AddressFields.RELATION).add();
        part.property(AddressFields.CITY).set("Lyon");

        assertFalse(part.blank());
        assertTrue(copy.dirty());
        assertEquals(2, told.size());
    }

    @Test
    void isDirtyWithAPartThatCameFilledIn() {
        WorkingCopy<Relation> copy = withParts();
        Address address = new Address();
        address.setRelation(acme);
        address.setCity("Lyon");

        copy.parts(AddressFields.RELATION).add(address);

        assertTrue(copy.dirty());
    }

    @Test
    void tellsWhatIsWrongInAPart() {
        WorkingCopy<Relation> copy = withParts();

        copy.parts(AddressFields.RELATION).add().property(AddressFields.COUNTRY).type("Atlantis");

        assertEquals(List.of("country"), copy.problems().stream().map(found -> found.property().field().name()).toList());
    }

    @Test
    void keepsMyFieldAndTakesOverTheOthers() {
        WorkingCopy<Relation> copy = copies.of(acme);
        copy.property(RelationFields.NAME).set("Mine");
        Relation newer = relation("ACME");
        newer.setAcronym("ACM");

        List<Conflict> conflicts = copy.rebase(newer, Map.of());

        assertEquals(List.of(), conflicts);
        assertEquals("Mine", copy.property(RelationFields.NAME).value());
        assertEquals("ACM", copy.property(RelationFields.ACRONYM).value());
        assertFalse(copy.property(RelationFields.ACRONYM).changed());
    }

    @Test
    void callsItAConflictWhenBothChangedTheSameField() {
        WorkingCopy<Relation> copy = copies.of(acme);
        copy.property(RelationFields.NAME).set("Mine");

        List<Conflict> conflicts = copy.rebase(relation("Theirs"), Map.of());

        assertEquals(1, conflicts.size());
        assertEquals("Theirs", conflicts.getFirst().theirs());
        assertEquals("Mine", copy.property(RelationFields.NAME).value());
        conflicts.getFirst().takeTheirs();
        assertFalse(copy.dirty());
        assertEquals("Theirs", copy.property(RelationFields.NAME).value());
    }

    @Test
    void callsItNoConflictWhenBothMeanTheSame() {
        WorkingCopy<Relation> copy = copies.of(acme);
        copy.property(RelationFields.NAME).set("Same");

        assertEquals(List.of(), copy.rebase(relation("Same"), Map.of()));
        assertFalse(copy.dirty());
    }

    @Test
    void keepsARefusedTextThroughANewerState() {
        WorkingCopy<Relation> copy = copies.of(acme);
        copy.property(RelationFields.SIREN).type("732 829 321");
        Relation newer = relation("ACME");
        newer.setAcronym("ACM");

        copy.rebase(newer, Map.of());

        assertEquals("732 829 321", copy.property(RelationFields.SIREN).text());
        assertEquals(1, copy.problems().size());
    }

    @Test
    void saysSoWhenARuleTakesMyValueAway() {
        Contact claire = new Contact();
        claire.setRelation(acme);
        WorkingCopy<Contact> copy = copies.of(claire);
        copy.property(ContactFields.ESTABLISHMENT).set(establishment(acme));
        Contact newer = new Contact();
        newer.setRelation(relation("Other"));

        List<Conflict> conflicts = copy.rebase(newer, Map.of());

        assertEquals(List.of("establishment"), conflicts.stream().map(one -> one.property().field().name()).toList());
    }

    private WorkingCopy<Relation> withParts() {
        WorkingCopy<Relation> copy = copies.of(acme);
        copy.load(AddressFields.RELATION, List.of());
        return copy;
    }

    /** A copy of a record that counts as stored, though it has no id. */
    private WorkingCopy<Relation> stored(Relation relation) {
        return new WorkingCopy<>(copies, RelationFields.TYPE, relation, false);
    }

    private static Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        return relation;
    }

    private static Establishment establishment(Relation relation) {
        Establishment establishment = new Establishment();
        establishment.setRelation(relation);
        return establishment;
    }

    @SuppressWarnings("unchecked")
    private static <T extends DomainEntity> EntityType<T> type(Class<T> javaType) {
        return (EntityType<T>) TYPES.stream().filter(type -> type.javaType() == javaType).findFirst().orElseThrow();
    }
}
