// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.Privacy;
import org.liaison.guard.Privacy.Untouched;
import org.liaison.guard.Retention;
import org.liaison.guard.Retention.Done;
import org.liaison.guard.Retention.Due;
import org.liaison.guard.Retention.Rule;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Setting;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.store.Store;
import org.liaison.testing.Mutations;
import org.liaison.testing.StoreExtension;

/** The retention periods on the real database, some time from now. */
class RetentionTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    private Retention after(Duration time) {
        return new RetentionDesk(place.store(), place.service(Privacy.class), place.workplace(),
                Clock.offset(Clock.fixed(Instant.now(), ZoneOffset.UTC), time), ZoneId.of("UTC"));
    }

    @Test
    void theRuleIsASettingThatCanBeUndone() {
        Retention retention = place.service(Retention.class);
        assertEquals(Rule.NONE, retention.rule());
        assertTrue(retention.due(Rule.NONE).isEmpty());
        retention.follow(new Rule(365, 36, true, 5));
        assertEquals(new Rule(365, 36, true, 5), retention.rule());
        retention.follow(new Rule(-5, 0, false, 0));
        assertEquals(Rule.NONE, retention.rule());
        place.undoLast();
        assertEquals(new Rule(365, 36, true, 5), retention.rule());
    }

    /** Nothing may be deleted by a rule that nobody can read. */
    @Test
    void aDamagedRuleKeepsEverything() {
        Retention retention = place.service(Retention.class);
        retention.follow(new Rule(365, 36, true, 5));
        place.store().change(Intent.typed("Damage"), change -> change.scan(Setting.class, 100, settings -> settings.stream()
                .filter(setting -> setting.getContent().startsWith("binDays"))
                .forEach(setting -> change.edit(setting).setContent("binDays=3\\u12"))));
        assertEquals(Rule.NONE, retention.rule());
    }

    /** What comes out of a damaged setting deletes nothing sooner than somebody wrote, or nothing at all. */
    @Test
    void whateverIsInTheRuleItDeletesNothingThatIsNew() {
        Retention retention = place.service(Retention.class);
        retention.follow(new Rule(365, 36, true, 5));
        Mutations mutations = new Mutations(20261123);
        for (int number = 0; number < 200; number++) {
            String text = mutations
                    .text(List.of("binDays=365\ncontactMonths=36\nautomatic=true\nhistoryYears=5\n", "binDays=-7"));
            place.store().change(Intent.typed("Damage"), change -> change.scan(Setting.class, 100, settings -> settings.stream()
                    .filter(setting -> setting.getKind().equals("retention"))
                    .forEach(setting -> change.edit(setting).setContent(text))));
            Rule rule = retention.rule();
            assertTrue(rule.binDays() >= 0 && rule.contactMonths() >= 0 && rule.historyYears() >= 0, text);
            assertEquals(List.of(), retention.due(rule).contacts(), text);
        }
    }

    @Test
    void theHistoryOfYearsThatAreOverIsArchived() {
        Relation relation = aRelation("Ancienne").in(place.store());
        List<RecordChange> history = place.store().log().history(Relation.class, relation.getId(), 10);
        Retention later = after(Duration.ofDays(366 * 3));
        assertEquals(0, later.archive(Progress.NONE), "the rule says nothing of it");
        later.follow(new Rule(0, 0, false, 3));
        assertEquals(0, after(Duration.ofDays(365)).archive(Progress.NONE));
        assertTrue(after(Duration.ofDays(366 * 5)).archive(Progress.NONE) > 0);
        assertEquals(history, place.store().log().history(Relation.class, relation.getId(), 10));
        assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), new Rule(0, 0, false, 5).history(LocalDate.of(2026, 11, 23)));
        assertEquals(List.of(), place.store().check());
    }

    @Test
    void whatIsDueIsDeletedAndNothingElse() {
        Store store = place.store();
        Relation gone = aRelation("Partie").in(store);
        Relation stays = aRelation("Reste").in(store);
        Contact person = aContact("Zyxwine", "Longtemps").in(store);
        store.change(Intent.typed("Suppression"), change -> change.remove(Relation.class, List.of(gone.getId())));
        Rule rule = new Rule(30, 12, false, 0);
        assertTrue(after(Duration.ofDays(29)).due(rule).isEmpty());
        Due bin = after(Duration.ofDays(31)).due(rule);
        assertEquals(List.of(gone.getId()), bin.bin().stream().map(each -> each.id()).toList());
        assertEquals(List.of(), bin.contacts());

        Retention nextYear = after(Duration.ofDays(400));
        Due all = nextYear.due(rule);
        assertEquals(List.of(person.getId()), all.contacts().stream().map(Untouched::id).toList());
        assertEquals(List.of(), nextYear.due(new Rule(30, 0, false, 0)).contacts());
        Done done = nextYear.carryOut(all, Progress.NONE);
        assertEquals(1, done.records());
        assertEquals(1, done.forgotten().orElseThrow().things());
        assertEquals(0, store.bin().count(Wanted.ALL));
        assertTrue(store.find(Contact.class, person.getId()).isEmpty());
        assertTrue(store.find(Relation.class, stays.getId()).isPresent());
        assertTrue(nextYear.due(rule).isEmpty());
        assertTrue(store.log().newest(5, Long.MAX_VALUE).stream()
                .anyMatch(set -> set.intent().title().startsWith("Suppression définitive à la fin de la conservation")));
        assertEquals(List.of(), store.check());
    }

    /** Years ahead everything is old: then somebody is asked, whatever the rule says. */
    @Test
    void aClockThatIsPutYearsAheadIsNotBelieved() {
        aRelation("Aujourd’hui").in(place.store());
        Rule rule = new Rule(30, 0, true, 0);
        assertTrue(after(Duration.ofDays(2)).isPlausible(after(Duration.ofDays(2)).due(rule)));
        assertFalse(after(Duration.ofDays(400)).isPlausible(after(Duration.ofDays(400)).due(rule)));
    }
}
