// SPDX-License-Identifier: EPL-2.0
package org.liaison.activity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.activity.Due;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;

class StoredAgendaTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    /** A new database takes longer than to clear one. */
    @AfterEach
    void clear() {
        LIAISON.store().change(Intent.typed("Clear"), change -> LIAISON.store().types().stream()
                .map(EntityType::javaType).filter(List.of(Activity.class, Contact.class, Relation.class)::contains)
                .forEach(type -> {
                    List<Long> ids = new ArrayList<>();
                    change.scan(type, 100, batch -> batch.forEach(each -> ids.add(each.getId())));
                    change.remove(type, ids);
                }));
    }

    private Agenda agenda() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T14:30:00Z"), ZONE);
        return new StoredAgenda(LIAISON.store(), LIAISON.workplace(), clock);
    }

    private Activity task(String title, LocalDate due, Relation relation, Contact contact) {
        Activity task = agenda().draft(ActivityVocabulary.TASK);
        task.setTitle(title);
        task.setDueDate(due);
        task.setRelation(relation);
        task.setContact(contact);
        agenda().add(task, Origin.TYPED);
        return task;
    }

    @Test
    void isThereAsAService() {
        assertEquals(List.of(), LIAISON.service(Agenda.class).open());
    }

    @Test
    void aCallThatWasMadeIsDoneAndATaskIsNot() {
        Activity call = agenda().draft(ActivityVocabulary.CALL);
        assertEquals("Appel", call.getTitle());
        assertEquals(ActivityVocabulary.DONE, call.getStatus().getCode());
        assertEquals(LocalDate.of(2026, 11, 22), call.getDueDate());
        assertEquals("14:30", call.getDueTime());
        assertEquals("test", call.getOwner().getLogin());
        Activity task = agenda().draft(ActivityVocabulary.TASK);
        assertEquals(ActivityVocabulary.OPEN, task.getStatus().getCode());
        assertEquals(ActivityVocabulary.NORMAL, task.getPriority().getCode());
        assertEquals(Optional.of(LocalDateTime.of(2026, 11, 23, 9, 0)),
                Due.reminder(agenda().draft(ActivityVocabulary.REMINDER)));
    }

    @Test
    void whatIsDoneLeavesTheListAndComesBackByUndo() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        task("Envoyer l'offre", LocalDate.of(2026, 12, 1), acme, null);
        assertEquals("Activité ajoutée (Tâche) : Envoyer l'offre : Acme", LIAISON.lastTitle());
        Activity task = agenda().open().getFirst();
        assertTrue(agenda().put(List.of(task), ActivityVocabulary.DONE, Origin.TYPED).isPresent());
        assertEquals("« Envoyer l'offre : Acme » : Terminée", LIAISON.lastTitle().replace('\u00a0', ' '));
        assertEquals(List.of(), agenda().open());
        Activity done = agenda().closed().getFirst();
        assertEquals(Optional.empty(), agenda().put(List.of(done), ActivityVocabulary.DONE, Origin.TYPED), "it is so already");
        LIAISON.undoLast();
        assertEquals(task.getId(), agenda().open().getFirst().getId());
    }

    @Test
    void aReminderIsPutOffAndWhatWasSeenIsNothingToUndo() {
        task("Rappeler", null, null, null);
        Activity task = agenda().open().getFirst();
        agenda().remind(List.of(task), LocalDateTime.of(2026, 11, 22, 14, 35), Origin.TYPED);
        String title = LIAISON.lastTitle();
        agenda().seen(agenda().open());
        assertEquals(title, LIAISON.lastTitle());
        assertEquals(Optional.empty(), Due.reminder(agenda().open().getFirst()));
        agenda().remind(agenda().open(), LocalDateTime.of(2026, 11, 22, 14, 35), Origin.TYPED);
        assertEquals(Optional.of(LocalDateTime.of(2026, 11, 22, 14, 35)), Due.reminder(agenda().open().getFirst()),
                "at the same time again is to be reminded of again");
    }

    @Test
    void activitiesGoWithTheirRecordAndComeBackWithIt() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        Contact roy = aContact("Anne", "Roy").in(LIAISON.store());
        long own = task("De la relation", null, acme, null).getId();
        long both = task("Des deux", null, acme, roy).getId();
        long free = task("De personne", null, null, null).getId();
        Map<String, Long> gone = LIAISON.store().consequences(Relation.class, List.of(acme.getId())).stream()
                .collect(Collectors.toMap(each -> each.type().counted(Locale.FRENCH, each.count()), each -> each.count()));
        assertEquals(2L, gone.get("2 activités"));
        LIAISON.store().change(Intent.typed("Delete"), change -> change.remove(Relation.class, List.of(acme.getId())));
        assertEquals(List.of(free), agenda().open().stream().map(Activity::getId).toList());
        LIAISON.undoLast();
        assertEquals(List.of(own, both, free), agenda().open().stream().map(Activity::getId).sorted().toList());
        assertEquals(List.of(both), LIAISON.store().list(ActivityFields.CONTACT, roy).stream().map(Activity::getId).toList());
        assertEquals(List.of(), LIAISON.store().check());
    }

    @Test
    void listsShowAndFindThem() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        Relation nord = aRelation("Nord").in(LIAISON.store());
        Contact roy = aContact("Anne", "Roy").in(LIAISON.store());
        LIAISON.store().change(Intent.typed("Works there"), change -> change.edit(LIAISON.store().find(Contact.class, roy.getId())
                .orElseThrow()).setRelation(LIAISON.store().find(Relation.class, acme.getId()).orElseThrow()));
        task("Envoyer le barème", LocalDate.of(2026, 12, 1), acme, null);
        task("Rappeler", LocalDate.of(2026, 11, 25), acme, roy);
        try (Rows rows = LIAISON.found(ListQuery.all(Relation.class))) {
            assertEquals("Acme", rows.row(0).text("name", Locale.FRENCH));
            assertEquals("2", rows.row(0).text("activities", Locale.FRENCH));
            assertEquals("25/11/2026", rows.row(0).text("nextActivity", Locale.FRENCH));
            assertEquals("0", rows.row(1).text("activities", Locale.FRENCH));
        }
        assertEquals(List.of("Acme"), names("bareme"));
        assertEquals(List.of("Acme"), names("activities:>0"));
        assertEquals(List.of("Nord"), names("activities:0"));
        Activity call = agenda().open().getFirst();
        agenda().put(List.of(call), ActivityVocabulary.DONE, Origin.TYPED);
        try (Rows rows = LIAISON.found(ListQuery.all(Relation.class).matching("Acme"))) {
            assertEquals("1", rows.row(0).text("activities", Locale.FRENCH));
            assertEquals("25/11/2026", rows.row(0).text("lastActivity", Locale.FRENCH));
        }
        assertEquals(List.of(), LIAISON.search().check(Locale.FRENCH));
        assertEquals("Nord", nord.title());
    }

    private List<String> names(String text) {
        try (Rows rows = LIAISON.found(ListQuery.all(Relation.class).matching(text))) {
            return IntStream.range(0, rows.size()).mapToObj(rows::row)
                    .map(row -> row.text("name", Locale.FRENCH)).toList();
        }
    }
}
