// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.Bulk;
import org.liaison.bulk.TagAction;
import org.liaison.bulk.TagBook;
import org.liaison.bulk.Tagged;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.search.ListQuery;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.store.RuleBrokenException;
import org.liaison.testing.StoreExtension;

class TagsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    private TagBook tags;

    @BeforeEach
    void begin() {
        tags = place.service(TagBook.class);
    }

    @Test
    void tellsTagsInOrderWithTheirUse() {
        Relation acme = aRelation("Acme").in(place.store());
        Relation bolt = aRelation("Bolt").in(place.store());
        Contact roy = aContact("Anne", "Roy").in(place.store());
        tag(Tagged.RELATIONS, "Zèbre", acme, bolt);
        tag(Tagged.RELATIONS, "élan", bolt);
        tag(Tagged.CONTACTS, "élan", roy);
        tags.add(Tagged.CONTACTS, "Ours", Origin.TYPED);
        assertEquals(List.of("élan CONTACT 1", "élan RELATION 1", "Ours CONTACT 0", "Zèbre RELATION 2"), told());
    }

    /** Neither case nor accents nor blanks make another tag, but another module does (trap T11). */
    @Test
    void refusesALabelThatIsTaken() {
        tags.add(Tagged.RELATIONS, "Banque privée", Origin.TYPED);
        RuleBrokenException refused = assertThrows(RuleBrokenException.class,
                () -> tags.add(Tagged.RELATIONS, "  BANQUE   privee ", Origin.TYPED));
        assertEquals("Le tag « Banque privée » existe déjà : ni la casse ni les accents ne font de différence. "
                + "Pour en réunir deux, fusionnez-les.", refused.problem().text(Locale.FRENCH));
        tags.add(Tagged.CONTACTS, "banque privée", Origin.TYPED);
        assertEquals(2, tags.entries().size());
        for (String nothing : List.of("", "  ", "x".repeat(101))) {
            assertThrows(RuleBrokenException.class, () -> tags.add(Tagged.RELATIONS, nothing, Origin.TYPED));
        }
    }

    @Test
    void renamesATagWithItsRecordsAndTakesItBack() {
        Relation acme = aRelation("Acme").in(place.store());
        tag(Tagged.RELATIONS, "banque", acme);
        tags.add(Tagged.RELATIONS, "Assurance", Origin.TYPED);
        assertThrows(RuleBrokenException.class, () -> tags.rename(tag("banque"), "ASSURANCE", Origin.TYPED));
        assertEquals(Optional.empty(), tags.rename(tag("banque"), "banque", Origin.TYPED));
        ChangeSet renamed = tags.rename(tag("banque"), "Banque", Origin.TYPED).orElseThrow();
        assertEquals("Tag « banque » renommé en « Banque »", renamed.intent().title());
        assertEquals(List.of("Banque"), tagsOf(acme));
        place.store().undo(renamed.id(), "Undo");
        assertEquals(List.of("banque"), tagsOf(acme));
    }

    @Test
    void mergesTagsAndTakesItBack() {
        Relation both = aRelation("Both").in(place.store());
        Relation one = aRelation("One").in(place.store());
        Relation other = aRelation("Other").in(place.store());
        Relation third = aRelation("Third").in(place.store());
        tag(Tagged.RELATIONS, "Banque", both, one);
        tag(Tagged.RELATIONS, "Banques", both, other);
        tag(Tagged.RELATIONS, "bank", both, third);
        List<String> before = told();
        ChangeSet merged = tags.merge(tag("Banque"), List.of(tag("Banques"), tag("bank")), Origin.TYPED, Progress.NONE);
        assertEquals("2 tags « Banques », « bank » fusionnés avec « Banque »", merged.intent().title());
        assertEquals(List.of("Banque RELATION 4"), told());
        assertEquals(4, place.store().count(Tagging.class));
        place.store().undo(merged.id(), "Undo");
        assertEquals(before, told());
        assertEquals(List.of("Banque", "Banques", "bank"), tagsOf(both));
        assertEquals(List.of("Banques"), tagsOf(other));
    }

    @Test
    void mergesOnlyWithinAModuleAndNotWithItself() {
        tags.add(Tagged.RELATIONS, "Banque", Origin.TYPED);
        tags.add(Tagged.CONTACTS, "Banques", Origin.TYPED);
        assertThrows(RuleBrokenException.class,
                () -> tags.merge(tag("Banque"), List.of(tag("Banques")), Origin.TYPED, Progress.NONE));
        assertThrows(RuleBrokenException.class,
                () -> tags.merge(tag("Banque"), List.of(tag("Banque")), Origin.TYPED, Progress.NONE));
    }

    @Test
    void whoeverEndsAMergeHasChangedNothing() {
        Relation acme = aRelation("Acme").in(place.store());
        tag(Tagged.RELATIONS, "Banque", acme);
        tags.add(Tagged.RELATIONS, "Banques", Origin.TYPED);
        List<String> before = told();
        Progress ended = new Progress() {
            @Override
            public void at(long done, long total, long records) {
                throw new AssertionError("It was ended before.");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> tags.merge(tag("Banques"), List.of(tag("Banque")), Origin.TYPED, ended));
        assertEquals(before, told());
    }

    @Test
    void deletesTagsWithTheirUseAndTakesItBack() {
        Relation acme = aRelation("Acme").in(place.store());
        Relation bolt = aRelation("Bolt").in(place.store());
        tag(Tagged.RELATIONS, "Banque", acme, bolt);
        tag(Tagged.RELATIONS, "VIP", acme);
        List<String> before = told();
        assertEquals(3, tags.uses(List.of(tag("Banque"), tag("VIP"))));
        ChangeSet removed = tags.remove(List.of(tag("Banque")), Origin.TYPED).orElseThrow();
        assertEquals("Tag « Banque » supprimé", removed.intent().title());
        assertEquals(List.of("VIP RELATION 1"), told());
        assertTrue(place.store().find(Relation.class, acme.getId()).isPresent());
        place.store().undo(removed.id(), "Undo");
        assertEquals(before, told());
    }

    private <E extends DomainEntity> void tag(Tagged<E> tagged, String label, DomainEntity... records) {
        long[] ids = new long[records.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = records[i].getId();
        }
        place.service(Bulk.class).run(new TagAction<>(tagged, label, true), ids, Origin.TYPED, Progress.NONE);
    }

    private Tag tag(String label) {
        List<Tag> all = new ArrayList<>();
        place.store().scan(Tag.class, 100, all::addAll);
        return all.stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
    }

    private List<String> told() {
        place.found(ListQuery.all(Relation.class)).close();
        return tags.entries().stream().map(entry -> entry.tag().getLabel() + ' ' + entry.tag().getModule() + ' ' + entry.uses())
                .toList();
    }

    private List<String> tagsOf(Relation relation) {
        return place.store().list(TaggingFields.RELATION, relation).stream().map(Tagging::title).sorted()
                .toList();
    }
}
