// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.FieldText;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordChange;
import org.liaison.store.StaleRecordException;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;

class StoredCopyTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Store store = LIAISON.store();
    private final WorkingCopies copies = new WorkingCopies(store::type, FieldText.of(Locale.FRENCH));

    @Test
    void storesOnlyWhatChangedAsOneChangeSet() {
        WorkingCopy<Relation> copy = copy(relation("ACME"));
        copy.property(RelationFields.HEADCOUNT).type("1 250");
        copy.parts(AddressFields.RELATION).add().property(AddressFields.CITY).set("Lyon");

        ChangeSet stored = save(copy);

        List<String> done = new ArrayList<>();
        store.log().details(stored.id(), change -> change.changes().forEach(one -> done.add(one.kind() + " " + one.entity()
                + one.fields().stream().map(RecordChange.FieldChange::field).toList())));
        assertEquals(List.of("UPDATED Relation[headcount]", "CREATED Address[]"), done);
    }

    @Test
    void storesNothingWhenNothingIsStaged() {
        WorkingCopy<Relation> copy = copy(relation("ACME"));
        copy.parts(AddressFields.RELATION).add();

        assertTrue(store.change(Intent.typed("Nothing"), copy::commit).isEmpty());
    }

    @Test
    void storesANewRecordWithItsParts() {
        WorkingCopy<Relation> copy = copies.ofNew(new Relation());
        copy.property(RelationFields.NAME).type("New");
        copy.parts(AddressFields.RELATION).add().property(AddressFields.CITY).set("Lyon");
        AtomicReference<Relation> made = new AtomicReference<>();

        store.change(Intent.typed("New"), change -> made.set(copy.commit(change)));

        Relation read = store.find(Relation.class, made.get().getId()).orElseThrow();
        assertEquals("New", read.getName());
        assertEquals(List.of("Lyon"), store.list(AddressFields.RELATION, read).stream().map(Address::getCity).toList());
    }

    @Test
    void removesAndPutsBackParts() {
        Relation acme = relation("ACME");
        address(acme, "Lyon");
        WorkingCopy<Relation> copy = copy(acme);
        Parts<Address, Relation> addresses = copy.parts(AddressFields.RELATION);

        addresses.remove(addresses.copies().getFirst());
        assertTrue(copy.dirty());
        save(copy);
        assertEquals(List.of(), store.list(AddressFields.RELATION, acme));

        addresses.revert();
        assertEquals(1, addresses.copies().size());
    }

    @Test
    void keepsTheEstablishmentOfTheCompanyThatWasChosenWithIt() {
        Relation acme = relation("ACME");
        Relation other = relation("Other");
        Establishment site = new Establishment();
        store.change(Intent.typed("Site"), change -> {
            site.setRelation(change.find(Relation.class, other.getId()).orElseThrow());
            site.setName("Site");
            change.add(site);
        });
        Contact claire = new Contact();
        claire.setRelation(acme);
        claire.setLastName("Martin");
        WorkingCopy<Contact> copy = copies.ofNew(claire);

        copy.property(ContactFields.RELATION).set(other);
        copy.property(ContactFields.ESTABLISHMENT).set(store.find(Establishment.class, site.getId()).orElseThrow());
        AtomicReference<Contact> made = new AtomicReference<>();
        store.change(Intent.typed("Claire"), change -> made.set(copy.commit(change)));

        Contact read = store.find(Contact.class, made.get().getId()).orElseThrow();
        assertEquals(other.getId(), read.getRelation().getId());
        assertEquals(site.getId(), read.getEstablishment().getId());
    }

    @Test
    void canBeStoredAfterOthersChangedAnotherField() {
        Relation acme = relation("ACME");
        WorkingCopy<Relation> copy = copy(acme);
        copy.property(RelationFields.NAME).set("Mine");
        change(acme, relation -> relation.setAcronym("ACM"));

        assertThrows(StaleRecordException.class, () -> save(copy));
        List<Conflict> conflicts = copy.rebase(read(acme), Map.of());
        save(copy);

        assertEquals(List.of(), conflicts);
        assertEquals("Mine", read(acme).getName());
        assertEquals("ACM", read(acme).getAcronym());
    }

    @Test
    void makesAPartAnewThatIWasChangingWhileOthersRemovedIt() {
        Relation acme = relation("ACME");
        Address lyon = address(acme, "Lyon");
        WorkingCopy<Relation> copy = copy(acme);
        copy.parts(AddressFields.RELATION).copies().getFirst().property(AddressFields.STREET).set("12 rue Neuve");
        store.change(Intent.typed("Remove"), change -> change.remove(Address.class, List.of(lyon.getId())));

        List<Conflict> conflicts = copy.rebase(read(acme), Map.of(AddressFields.RELATION, List.of()));
        save(copy);

        assertEquals(List.of(Conflict.Kind.REMOVED_BY_THEM), conflicts.stream().map(Conflict::kind).toList());
        assertEquals(List.of("12 rue Neuve"),
                store.list(AddressFields.RELATION, acme).stream().map(Address::getStreet).toList());
    }

    @Test
    void bringsBackAPartThatIRemovedWhileOthersChangedIt() {
        Relation acme = relation("ACME");
        Address lyon = address(acme, "Lyon");
        WorkingCopy<Relation> copy = copy(acme);
        Parts<Address, Relation> addresses = copy.parts(AddressFields.RELATION);
        addresses.remove(addresses.copies().getFirst());
        store.change(Intent.typed("Change"), change -> change.edit(lyon).setStreet("12 rue Neuve"));

        List<Conflict> conflicts = copy.rebase(read(acme),
                Map.of(AddressFields.RELATION, store.list(AddressFields.RELATION, acme)));

        assertEquals(List.of(Conflict.Kind.REMOVED_BY_ME), conflicts.stream().map(Conflict::kind).toList());
        conflicts.getFirst().takeTheirs();
        assertFalse(copy.dirty());
        assertEquals("12 rue Neuve", addresses.copies().getFirst().property(AddressFields.STREET).value());
    }

    @Test
    void takesOverPartsThatOthersAddedAndRemoved() {
        Relation acme = relation("ACME");
        Address lyon = address(acme, "Lyon");
        WorkingCopy<Relation> copy = copy(acme);
        store.change(Intent.typed("Remove"), change -> change.remove(Address.class, List.of(lyon.getId())));
        address(acme, "Paris");

        copy.rebase(read(acme), Map.of(AddressFields.RELATION, store.list(AddressFields.RELATION, acme)));

        assertEquals(List.of("Paris"), copy.parts(AddressFields.RELATION).copies().stream()
                .map(part -> part.property(AddressFields.CITY).value()).toList());
        assertFalse(copy.dirty());
    }

    @Test
    void leavesTheRecordAloneAfterUndo() {
        Relation acme = relation("ACME");
        WorkingCopy<Relation> copy = copy(acme);
        copy.property(RelationFields.ACRONYM).set("ACM");
        ChangeSet stored = save(copy);

        store.undo(stored.id(), "Undo");

        assertNull(read(acme).getAcronym());
    }

    private ChangeSet save(WorkingCopy<Relation> copy) {
        return store.change(Intent.typed("Save"), copy::commit).orElseThrow();
    }

    private WorkingCopy<Relation> copy(Relation relation) {
        WorkingCopy<Relation> copy = copies.of(relation);
        copy.load(AddressFields.RELATION, store.list(AddressFields.RELATION, relation));
        return copy;
    }

    private void change(Relation relation, java.util.function.Consumer<Relation> edit) {
        store.change(Intent.typed("Elsewhere"), change -> edit.accept(change.edit(read(relation))));
    }

    private Relation read(Relation relation) {
        return store.find(Relation.class, relation.getId()).orElseThrow();
    }

    private Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        store.change(Intent.typed(name), change -> change.add(relation));
        return read(relation);
    }

    private Address address(Relation relation, String city) {
        Address address = new Address();
        store.change(Intent.typed(city), change -> {
            address.setRelation(change.find(Relation.class, relation.getId()).orElseThrow());
            address.setCity(city);
            change.add(address);
        });
        return store.find(Address.class, address.getId()).orElseThrow();
    }
}
