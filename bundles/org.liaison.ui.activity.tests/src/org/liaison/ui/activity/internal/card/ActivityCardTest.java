// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.activity.Activity;
import org.liaison.activity.ActivityFields;
import org.liaison.activity.ActivityVocabulary;
import org.liaison.activity.Agenda;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.widgets.WidgetStage;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;

class ActivityCardTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aCallIsNotedAndStoredByTheDisk() {
        Contact roy = aContact("Anne", "Roy").in(LIAISON.store());
        try (WidgetStage<Contact> stage = WidgetStage.of("org.liaison.ui.activity.contact", LIAISON, DISPLAY, roy)) {
            stage.show(false);
            press(stage, "activities.add.CALL");
            stage.driver().waitUntil("the form", () -> has(stage, "Activity.notes"));
            stage.driver().type(stage.driver().find(Text.class, "Activity.notes"), "Rappeler lundi");
            stage.save();
            stage.driver().waitUntil("the call", () -> titles(stage).equals(List.of("Appel \u2013 Rappeler lundi")));
            assertEquals(1, LIAISON.store().list(ActivityFields.CONTACT, roy).size());
        }
    }

    @Test
    void aTaskWithoutATitleIsRefused() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage(acme)) {
            stage.show(false);
            press(stage, "activities.add.TASK");
            stage.driver().waitUntil("the form", () -> has(stage, "Activity.title"));
            assertEquals("title", stage.copy().problems().getFirst().property().field().name());
            stage.driver().type(stage.driver().find(Text.class, "Activity.title"), "Envoyer l'offre");
            assertEquals(List.of(), stage.copy().problems());
        }
    }

    @Test
    void aTickIsStoredAtOnceAndCanBeTakenBack() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        task("Envoyer l'offre", acme);
        task("Rappeler", acme);
        try (WidgetStage<Relation> stage = stage(acme)) {
            stage.show(false);
            stage.driver().waitUntil("both", () -> titles(stage).equals(List.of("Envoyer l'offre", "Rappeler")));
            tick(stage, 0);
            stage.driver().waitUntil("the other", () -> titles(stage).equals(List.of("Rappeler")));
            stage.driver().waitUntil("the change set", () -> LIAISON.lastTitle().endsWith("Terminée"));
            press(stage, "activities.show.CLOSED");
            stage.driver().waitUntil("what is done", () -> titles(stage).equals(List.of("Envoyer l'offre")));
            LIAISON.undoLast();
            stage.reload();
            press(stage, "activities.show.OPEN");
            stage.driver().waitUntil("both again", () -> titles(stage).equals(List.of("Envoyer l'offre", "Rappeler")));
        }
    }

    @Test
    void oneIsEditedInPlaceAndAnotherRemoved() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        task("Envoyer l'offre", acme);
        task("Rappeler", acme);
        try (WidgetStage<Relation> stage = stage(acme)) {
            stage.show(false);
            stage.driver().waitUntil("both", () -> titles(stage).size() == 2);
            stage.driver().open(table(stage).getItem(1));
            stage.driver().waitUntil("the form", () -> has(stage, "Activity.title"));
            assertEquals("Rappeler", stage.driver().find(Text.class, "Activity.title").getText());
            stage.driver().type(stage.driver().find(Text.class, "Activity.dueTime"), "9h30");
            stage.driver().select(table(stage).getItem(0));
            assertEquals("Envoyer l'offre", stage.driver().find(Text.class, "Activity.title").getText());
            click(stage, "activities.remove");
            stage.save();
            stage.driver().waitUntil("the other", () -> titles(stage).equals(List.of("Rappeler")));
            List<Activity> left = LIAISON.store().list(ActivityFields.RELATION, acme);
            assertEquals(List.of("09:30"), left.stream().map(Activity::getDueTime).toList());
        }
    }

    @Test
    void aRelationShowsWhatConcernsItsPeople() {
        Relation acme = aRelation("Acme").in(LIAISON.store());
        Contact roy = aContact("Anne", "Roy").in(LIAISON.store());
        LIAISON.store().change(Intent.typed("Works there"),
                change -> change.edit(change.find(Contact.class, roy.getId()).orElseThrow())
                        .setRelation(change.find(Relation.class, acme.getId()).orElseThrow()));
        Contact hired = LIAISON.store().find(Contact.class, roy.getId()).orElseThrow();
        try (WidgetStage<Contact> stage = WidgetStage.of("org.liaison.ui.activity.contact", LIAISON, DISPLAY, hired)) {
            stage.show(false);
            press(stage, "activities.add.CALL");
            stage.driver().waitUntil("the form", () -> has(stage, "Activity.notes"));
            stage.save();
        }
        try (WidgetStage<Relation> stage = stage(acme)) {
            stage.show(false);
            press(stage, "activities.show.CLOSED");
            stage.driver().waitUntil("the call", () -> titles(stage).equals(List.of("Appel")));
            assertEquals("Anne Roy", table(stage).getItem(0).getText(2));
            assertFalse(stage.copy().dirty());
        }
    }

    private WidgetStage<Relation> stage(Relation relation) {
        return WidgetStage.of("org.liaison.ui.activity.relation", LIAISON, DISPLAY, relation);
    }

    private void task(String title, Relation relation) {
        Agenda agenda = LIAISON.service(Agenda.class);
        Activity task = agenda.draft(ActivityVocabulary.TASK);
        task.setTitle(title);
        task.setRelation(relation);
        agenda.add(task, Origin.TYPED);
    }

    private static boolean has(WidgetStage<?> stage, String testId) {
        return stage.driver().all(Control.class).stream()
                .anyMatch(control -> testId.equals(control.getData(ModelIds.TEST_ID)));
    }

    private static void press(WidgetStage<?> stage, String testId) {
        stage.driver().waitUntil(testId, () -> has(stage, testId));
        stage.driver().click(stage.driver().find(FlatButton.class, testId));
    }

    private static void click(WidgetStage<?> stage, String testId) {
        stage.driver().click(stage.driver().find(Control.class, testId));
    }

    private static Table table(WidgetStage<?> stage) {
        return stage.driver().find(Table.class, "activities");
    }

    private static List<String> titles(WidgetStage<?> stage) {
        Driver driver = stage.driver();
        return driver.all(Table.class).stream().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList();
    }

    private static void tick(WidgetStage<?> stage, int index) {
        TableItem item = table(stage).getItem(index);
        item.setChecked(true);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table(stage).notifyListeners(SWT.Selection, event);
    }
}
