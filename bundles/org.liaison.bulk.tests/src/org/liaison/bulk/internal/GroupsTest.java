// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.Bulk.Outcome;
import org.liaison.bulk.GroupAction;
import org.liaison.bulk.GroupBook;
import org.liaison.bulk.GroupBook.Entry;
import org.liaison.bulk.MailWish;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingMember;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.RuleBrokenException;
import org.liaison.testing.StoreExtension;

class GroupsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    private GroupBook groups;

    @BeforeEach
    void begin() {
        groups = place.service(GroupBook.class);
    }

    @Test
    void isMadeRenamedDescribedAndDeleted() {
        MailingGroup made = groups.add(" Lettre  de rentrée ", "", Origin.TYPED);
        assertEquals("Lettre de rentrée", made.getName());
        assertThrows(RuleBrokenException.class, () -> groups.add("LETTRE DE RENTREE", "", Origin.TYPED));
        assertThrows(RuleBrokenException.class, () -> groups.add(" ", "", Origin.TYPED));
        assertThrows(RuleBrokenException.class, () -> groups.add("Long", "x".repeat(1001), Origin.TYPED));
        groups.add("Vœux", "", Origin.TYPED);
        assertThrows(RuleBrokenException.class, () -> groups.change(only("Vœux"), "lettre de rentrée", "", Origin.TYPED));
        assertEquals(Optional.empty(), groups.change(only("Vœux"), "Vœux", " ", Origin.TYPED));
        assertEquals("Description du groupe de messagerie « Vœux » modifiée",
                groups.change(only("Vœux"), "Vœux", "En janvier", Origin.TYPED).orElseThrow().intent().title());
        ChangeSet renamed = groups.change(only("Vœux"), "Bons vœux", "En janvier", Origin.TYPED).orElseThrow();
        assertEquals("Groupe de messagerie « Vœux » renommé en « Bons vœux »", renamed.intent().title());
        ChangeSet removed = groups.remove(List.of(only("Bons vœux")), Origin.TYPED).orElseThrow();
        assertEquals(List.of("Lettre de rentrée"), names());
        place.store().undo(removed.id(), "Undo");
        assertEquals(List.of("Bons vœux", "Lettre de rentrée"), names());
    }

    /** Someone who changes his mind after he joined stays a member and is not mailed; each reason is told apart (trap T13). */
    @Test
    void countsWhoDoesNotWantMailAndWhy() {
        Relation acme = aRelation("Acme").in(place.store());
        Contact open = aContact("Anne", "Open").in(place.store());
        Contact passive = aContact("Bob", "Passive").in(place.store());
        Contact twice = aContact("Cid", "Twice").in(place.store());
        MailingGroup group = groups.add("Lettre", "", Origin.TYPED);
        join(GroupAction.addContacts(group), open, passive, twice);
        join(GroupAction.addRelations(group), acme);
        place.store().change(Intent.typed("They change their mind"), change -> {
            change.edit(place.store().find(Contact.class, passive.getId()).orElseThrow()).setPassive(true);
            Contact both = change.edit(place.store().find(Contact.class, twice.getId()).orElseThrow());
            both.setWantsMarketing(false);
            both.setWantsContact(false);
        });
        place.found(ListQuery.all(Contact.class)).close();
        Entry entry = groups.entries().getFirst();
        assertEquals(List.of(1, 3, 2, 4, 2),
                List.of(entry.relations(), entry.contacts(), entry.unwilling(), entry.members(), entry.mailed()));
        assertEquals(Map.of(MailWish.PASSIVE, 1, MailWish.NO_MARKETING, 1, MailWish.NO_CONTACT, 1), entry.reasons());
        assertEquals(List.of("Passive Bob", "Twice Cid"), found(groups.unwilling(group)));
        assertEquals(3, found(groups.members(group, Contact.class)).size());
        assertEquals(List.of("Acme"), found(groups.members(group, Relation.class)));
        assertEquals(Set.of(MailWish.NO_MARKETING, MailWish.NO_CONTACT),
                MailWish.of(place.store().find(Contact.class, twice.getId()).orElseThrow()));
        assertEquals(Set.of(), MailWish.of(acme));
    }

    /** A group that is new is made with its first members: one change set, which one undo takes back. */
    @Test
    void aNewGroupIsMadeWithItsMembersInOneChangeSet() {
        Relation acme = aRelation("Acme").in(place.store());
        Relation bolt = aRelation("Bolt").in(place.store());
        long before = place.store().log().last();
        Outcome outcome = join(GroupAction.addRelations(GroupAction.named(" Vœux ")), acme, bolt);
        assertEquals(before + 1, place.store().log().last());
        assertEquals("Ajout au groupe de messagerie « Vœux » : 2 relations",
                outcome.changeSet().orElseThrow().intent().title());
        assertEquals(List.of("Vœux"), names());
        assertEquals(0, join(GroupAction.addRelations(GroupAction.named("VŒUX")), acme).changed(), "it is found again");
        place.store().undo(outcome.changeSet().orElseThrow().id(), "Undo");
        assertEquals(List.of(), names());
        assertEquals(0, place.store().count(MailingMember.class));
    }

    private <E extends DomainEntity> Outcome join(GroupAction<E> action, DomainEntity... records) {
        long[] ids = new long[records.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = records[i].getId();
        }
        return place.service(Bulk.class).run(action, ids, Origin.TYPED, Progress.NONE);
    }

    private List<String> found(ListQuery query) {
        try (Rows rows = place.found(query)) {
            return IntStream.range(0, rows.size()).mapToObj(row -> rows.row(row).text("name", Locale.FRENCH))
                    .toList();
        }
    }

    private MailingGroup only(String name) {
        return groups.entries().stream().map(Entry::group).filter(group -> group.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return groups.entries().stream().map(entry -> entry.group().getName()).toList();
    }
}
