// SPDX-License-Identifier: EPL-2.0
package org.liaison.views.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.views.LayoutChoice.Audience;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;

class LayoutsTest {

    private static final Subject CLIENTS = new Subject("Relation", "CLIENT");
    private static final Subject SUPPLIERS = new Subject("Relation", "SUPPLIER");
    private static final Subject ALL = new Subject("Relation", "");

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.ENGLISH);

    private Layouts ann;
    private Layouts bob;

    @BeforeEach
    void begin() {
        ann = new Layouts(liaison.store(), "ann");
        bob = new Layouts(liaison.store(), "bob");
    }

    private static SavedLayout named(Layouts layouts, String name) {
        return layouts.choice(ALL).offered().stream().filter(layout -> layout.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void withoutAnyTheShippedOneIsUsed() {
        assertNull(ann.choice(CLIENTS).content());
        assertEquals(List.of(), ann.choice(CLIENTS).offered());
    }

    @Test
    void whatIsSavedUnderANameIsUsedAndOfferedToItsOwnerAlone() {
        ann.saveAs(CLIENTS, "Sales", false, "<sales/>", "saved");
        assertEquals("<sales/>", ann.choice(CLIENTS).content());
        assertEquals("<sales/>", ann.choice(SUPPLIERS).content(), "for all of the kind, until she says otherwise");
        assertNull(ann.choice(new Subject("Contact", "")).content());
        assertNull(bob.choice(CLIENTS).content());
        assertEquals(List.of(), bob.choice(CLIENTS).offered());
        ann.saveAs(ALL, "SALES", false, "<better/>", "saved again");
        assertEquals(List.of("Sales"), ann.choice(ALL).offered().stream().map(SavedLayout::name).toList());
        assertEquals("<better/>", ann.choice(ALL).content());
    }

    @Test
    void eachTypeMayHaveItsOwn() {
        ann.saveAs(ALL, "Usual", false, "<usual/>", "saved");
        ann.saveAs(ALL, "Bought", false, "<bought/>", "saved");
        ann.show(ALL, Optional.of(named(ann, "Usual")), "shown");
        ann.choose(SUPPLIERS, Audience.SELF, Optional.of(named(ann, "Bought")), true, "for suppliers");
        assertEquals("<bought/>", ann.choice(SUPPLIERS).content());
        assertEquals("<usual/>", ann.choice(CLIENTS).content());
        assertTrue(ann.choice(SUPPLIERS).chosen(Optional.of(named(ann, "Bought")), SUPPLIERS, Audience.SELF));
        ann.show(SUPPLIERS, Optional.empty(), "the shipped one");
        assertNull(ann.choice(SUPPLIERS).content(), "what is chosen while a supplier is seen is chosen for suppliers");
        assertEquals("<usual/>", ann.choice(CLIENTS).content());
        ann.choose(SUPPLIERS, Audience.SELF, Optional.empty(), false, "no longer");
        assertEquals("<usual/>", ann.choice(SUPPLIERS).content());
    }

    @Test
    void whatIsChosenForEverybodyCountsUntilAUserChooses() {
        ann.saveAs(ALL, "House", true, "<house/>", "saved");
        ann.choose(ALL, Audience.EVERYBODY, Optional.of(named(ann, "House")), true, "for all");
        assertEquals("<house/>", bob.choice(CLIENTS).content());
        bob.save(CLIENTS, bob.choice(CLIENTS).used(), "<bob/>", false, "his own");
        assertEquals("<bob/>", bob.choice(CLIENTS).content());
        assertEquals("<house/>", named(ann, "House").content(), "that of everybody stays as it is");
        bob.show(CLIENTS, Optional.empty(), "the shipped one");
        assertNull(bob.choice(CLIENTS).content());
        bob.show(CLIENTS, Optional.of(named(bob, "House")), "the house's");
        assertEquals("<house/>", bob.choice(CLIENTS).content());
    }

    /** Own choices, then those for the role, then those for everybody; in each, what the record is before all of the kind. */
    @Test
    void whatIsChosenForARoleCountsForThoseWhoHaveIt() {
        List.of("Sellers", "Bought", "House", "Clients").forEach(name -> ann.saveAs(ALL, name, true, name, "saved"));
        ann.choose(ALL, Audience.SELF, Optional.empty(), false, "nothing of her own");
        ann.choose(ALL, Audience.EVERYBODY, Optional.of(named(ann, "House")), true, "for all");
        ann.choose(CLIENTS, Audience.EVERYBODY, Optional.of(named(ann, "Clients")), true, "for all");
        ann.choose(ALL, Audience.role("SALES"), Optional.of(named(ann, "Sellers")), true, "for sellers");
        ann.choose(SUPPLIERS, Audience.role("SALES"), Optional.of(named(ann, "Bought")), true, "for sellers");
        assertEquals("Clients House", bob.choice(CLIENTS).content() + ' ' + bob.choice(SUPPLIERS).content(), "nobody knows him");
        liaison.store().change(Intent.typed("Bob sells"), change -> change.add(bob(liaison.term("colleagueRole", "SALES"))));
        assertEquals("Sellers Bought", bob.choice(CLIENTS).content() + ' ' + bob.choice(SUPPLIERS).content());
        assertEquals("Clients House", ann.choice(CLIENTS).content() + ' ' + ann.choice(SUPPLIERS).content(), "she has no role");
        assertTrue(bob.choice(ALL).chosen(Optional.of(named(bob, "Sellers")), ALL, Audience.role("SALES")));
        ann.choose(SUPPLIERS, Audience.role("SALES"), Optional.empty(), false, "no longer");
        assertEquals("Sellers", bob.choice(SUPPLIERS).content());
        bob.show(SUPPLIERS, Optional.empty(), "his own choice");
        assertNull(bob.choice(SUPPLIERS).content());
        liaison.undoLast();
        assertEquals("Sellers", bob.choice(SUPPLIERS).content());
    }

    private static Colleague bob(Term role) {
        Colleague bob = new Colleague();
        bob.setLogin("bob");
        bob.setRole(role);
        return bob;
    }

    @Test
    void whoseLayoutIsDeletedFollowsWhatCountsWithoutItAndUndoBringsItBack() {
        ann.saveAs(ALL, "House", true, "<house/>", "saved");
        ann.choose(ALL, Audience.EVERYBODY, Optional.of(named(ann, "House")), true, "for all");
        ann.saveAs(ALL, "Sales", false, "<sales/>", "saved");
        ann.delete(named(ann, "Sales"), "deleted");
        assertEquals("<house/>", ann.choice(ALL).content());
        liaison.undoLast();
        assertEquals("<sales/>", ann.choice(ALL).content());
    }

    @Test
    void aRenamedOneStaysInUse() {
        ann.saveAs(ALL, "Sales", false, "<sales/>", "saved");
        ann.rename("Relation", named(ann, "Sales"), "Ventes", "renamed");
        assertEquals(List.of("Ventes"), ann.choice(ALL).offered().stream().map(SavedLayout::name).toList());
        assertEquals("<sales/>", ann.choice(ALL).content());
    }

    @Test
    void oneWithoutANameGoesWhenItIsTheShippedOneAgain() {
        ann.save(ALL, Optional.empty(), "<mine/>", false, "made");
        assertEquals("<mine/>", ann.choice(ALL).content());
        ann.save(ALL, ann.choice(ALL).used(), "<shipped/>", true, "set back");
        assertNull(ann.choice(ALL).content());
        assertEquals(List.of(), ann.choice(ALL).offered());
        ann.saveAs(ALL, "Sales", false, "<sales/>", "saved");
        ann.save(ALL, ann.choice(ALL).used(), "<shipped/>", true, "set back");
        assertEquals("<shipped/>", named(ann, "Sales").content(), "one with a name stays, whatever it says");
        assertFalse(ann.choice(ALL).offered().isEmpty());
    }
}
