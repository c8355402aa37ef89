// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.ContactConnectionFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Project;
import org.liaison.model.crm.ProjectFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.store.Intent;
import org.liaison.testing.RecordBuilder;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.widgets.WidgetStage;
import org.liaison.ui.RecordRef;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.look.FlatButton;

class RelationWidgetsTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void whatIsWrongIsRefusedAndStays() {
        try (WidgetStage<Relation> stage = stage("clientInformation", aRelation("ACME").in(LIAISON.store()))) {
            stage.show(true);
            Text siren = stage.driver().find(Text.class, "Relation.siren");
            stage.driver().type(siren, "732 829 321");
            assertEquals("732 829 321", siren.getText());
            assertEquals(1, stage.copy().problems().size());
            stage.driver().type(siren, "732829320");
            assertTrue(stage.copy().problems().isEmpty());
            stage.save();
            assertTrue(stage.driver().shows("732 829 320"));
        }
    }

    @Test
    void addressesAreShownInTheirOrder() {
        Relation acme = aRelation("ACME").having(AddressFields.RELATION, an(AddressFields.TYPE)
                .with(AddressFields.KIND, LIAISON.term(Vocabulary.ADDRESS_KIND, "BILLING"))
                .with(AddressFields.STREET, "1 rue de la Paix")
                .with(AddressFields.CITY, "Lyon")).in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("addresses", acme)) {
            stage.show(false);
            stage.driver().waitUntil("the address", () -> stage.driver().shows("1 rue de la Paix"));
            assertTrue(stage.driver().shows("Facturation"));
            assertTrue(stage.driver().shows("Lyon"));
        }
    }

    @Test
    void aProjectIsStoredFoundInTheListAndComesBackWithItsRelation() {
        Relation acme = aRelation("ACME").in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("projects", acme)) {
            stage.show(false);
            stage.driver().waitUntil("the empty state", () -> stage.driver().shows("Aucun projet en cours."));
            stage.show(true);
            WorkingCopy<Project> project = stage.copy().parts(ProjectFields.RELATION).add();
            project.property(ProjectFields.NAME).set("Recrutement Nantes");
            project.property(ProjectFields.START_DATE).type("01/09/2026");
            stage.save();
            stage.driver().waitUntil("the project", () -> stage.driver().shows("Recrutement Nantes"));
        }
        Project stored = LIAISON.store().list(ProjectFields.RELATION, acme).getFirst();
        try (Rows rows = LIAISON.found(ListQuery.all(Relation.class).matching("projects:nantes"))) {
            assertEquals(acme.getId(), rows.id(0));
        }
        LIAISON.store().change(Intent.typed("x"), change -> change.remove(Relation.class, List.of(acme.getId())));
        assertEquals(0, LIAISON.store().count(Project.class));
        LIAISON.undoLast();
        assertEquals(stored.getId(), LIAISON.store().list(ProjectFields.RELATION, acme).getFirst().getId());
    }

    @Test
    void billingSettingsAreFieldsOfTheRelation() {
        Relation acme = aRelation("ACME").in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("billing", acme)) {
            stage.show(true);
            stage.copy().property(RelationFields.PRIVATE_COMPANY).set(true);
            stage.copy().property(RelationFields.BILLING_FREQUENCY).set(LIAISON.term(Vocabulary.BILLING_FREQUENCY, "MONTHLY"));
            stage.driver().type(stage.driver().find(Text.class, "Relation.billingReference"), "PO-17");
            stage.save();
            assertTrue(stage.driver().shows("Mensuelle") && stage.driver().shows("PO-17"),
                    () -> stage.driver().texts().toString());
        }
        try (Rows rows = LIAISON.found(ListQuery.all(Relation.class).matching("privateCompany:yes billingFrequency:MONTHLY"))) {
            assertEquals(acme.getId(), rows.id(0));
        }
    }

    @Test
    void theConnectionsOfAllContactsAreListed() {
        Relation acme = aRelation("ACME").in(LIAISON.store());
        Contact anne = aContact("Anne", "Martin").with(ContactFields.RELATION, acme)
                .having(ContactConnectionFields.CONTACT, a(ContactConnectionFields.TYPE)
                        .with(ContactConnectionFields.ROLE, LIAISON.term(Vocabulary.CONNECTION_ROLE, "REFEREE"))
                        .with(ContactConnectionFields.PERSON, "Paul Candidat"))
                .in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("connections", acme)) {
            stage.show(false);
            stage.driver().waitUntil("the connection", () -> !stage.driver().all(Table.class).isEmpty());
            TableItem row = stage.driver().all(Table.class).getFirst().getItem(0);
            assertEquals(List.of("Anne Martin", "Référent", "Paul Candidat"),
                    List.of(row.getText(0), row.getText(1), row.getText(2)));
            stage.driver().open(row);
            assertEquals(List.of(RecordRef.of(anne)), stage.opened());
        }
    }

    @Test
    void coordinatesAreShownAndCheckedAsTheirKindSays() {
        Relation acme = aRelation("ACME").having(CoordinateFields.RELATION, a(CoordinateFields.TYPE)
                .with(CoordinateFields.KIND, LIAISON.term(Vocabulary.COORDINATE_KIND, Vocabulary.KIND_PHONE))
                .with(CoordinateFields.VALUE, "+33472001122")).in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("coordinates", acme)) {
            stage.show(false);
            stage.driver().waitUntil("the number", () -> stage.driver().shows("04 72 00 11 22"));
            stage.show(true);
            Text value = stage.driver().find(Text.class, "Coordinate.value");
            assertEquals("04 72 00 11 22", value.getText());
            stage.driver().type(value, "04 72 00");
            assertEquals("04 72 00", value.getText());
            assertEquals(1, stage.copy().problems().size());
            stage.driver().type(value, "+32 2 555 12 12");
            stage.save();
            assertEquals(List.of("+3225551212"), LIAISON.store().list(CoordinateFields.RELATION, acme).stream()
                    .map(detail -> detail.getValue()).toList());
        }
    }

    @Test
    void anEstablishmentIsAddedFilledInAndStored() {
        Relation acme = aRelation("ACME").in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("establishments", acme)) {
            stage.show(false);
            Driver empty = stage.driver();
            empty.waitUntil("the empty state", () -> empty.shows("Aucun établissement lié au siège social."));
            empty.click(empty.findText(Link.class, "Ajouter un établissement"));
            Driver driver = stage.driver();
            driver.waitUntil("the editor", () -> driver.all(Text.class).stream()
                    .anyMatch(text -> "Establishment.name".equals(text.getData(Driver.TEST_ID))));
            driver.type(driver.find(Text.class, "Establishment.name"), "ACME Lyon");
            assertEquals("ACME Lyon", driver.find(Table.class, "establishments").getItem(0).getText());
            stage.save();
            List<Establishment> stored = LIAISON.store().list(EstablishmentFields.RELATION, acme);
            assertEquals(List.of("ACME Lyon"), stored.stream().map(Establishment::getName).toList());
        }
    }

    @Test
    void theListOfEstablishmentsHasRoomForAllOfThemAndTheirNames() {
        RecordBuilder<Relation> builder = aRelation("ACME");
        String longest = "ACME Grande Distribution Provence Échirolles";
        for (int i = 1; i <= 12; i++) {
            builder = builder.having(EstablishmentFields.RELATION,
                    an(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, i == 7 ? longest : "ACME " + i));
        }
        try (WidgetStage<Relation> stage = stage("establishments", builder.in(LIAISON.store()))) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("the list", () -> !driver.all(Table.class).isEmpty());
            Table table = driver.find(Table.class, "establishments");
            driver.waitUntil("its size", () -> table.getClientArea().height >= 12 * table.getItemHeight());
            GC gc = new GC(table);
            int width = gc.textExtent(longest).x;
            gc.dispose();
            assertTrue(table.getClientArea().width >= width, () -> table.getClientArea() + " for " + width);
        }
    }

    /** A click on "Non renseigné" leads into that field, though what belongs to an establishment is read after the editor is there. */
    @Test
    void theValueThatWasClickedHasTheFocusOnceItIsThere() {
        Relation acme = aRelation("ACME")
                .having(EstablishmentFields.RELATION, an(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, "Lyon"))
                .in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("establishments", acme)) {
            stage.show(true);
            stage.form().focus("sign");
            stage.driver().waitUntil("the focus", () -> DISPLAY.display().getFocusControl() instanceof Text text
                    && "Establishment.sign".equals(text.getData(Driver.TEST_ID)));
        }
    }

    @Test
    void eachEstablishmentHasItsOwnCoordinatesAndNotes() {
        Relation acme = aRelation("ACME")
                .having(EstablishmentFields.RELATION, an(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, "Lyon")
                        .having(CoordinateFields.ESTABLISHMENT, a(CoordinateFields.TYPE)
                                .with(CoordinateFields.KIND, LIAISON.term(Vocabulary.COORDINATE_KIND, Vocabulary.KIND_EMAIL))
                                .with(CoordinateFields.VALUE, "lyon@acme.fr")))
                .having(EstablishmentFields.RELATION, an(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, "Nantes")
                        .with(EstablishmentFields.NOTES, "Fermé le lundi"))
                .in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage("establishments", acme)) {
            stage.show(false);
            Driver driver = stage.driver();
            driver.waitUntil("Lyon", () -> driver.shows("lyon@acme.fr"));
            driver.select(driver.find(Table.class, "establishments").getItem(1));
            driver.waitUntil("Nantes", () -> !driver.shows("lyon@acme.fr") && driver.shows("Non renseigné"));
            driver.find(FlatButton.class, "NOTES").press();
            driver.waitUntil("the notes", () -> driver.shows("Fermé le lundi"));
            assertFalse(stage.copy().dirty());
        }
    }

    @Test
    void historySaysWhoChangedWhatFromWhereToWhere() {
        Relation acme = aRelation("ACME").with(RelationFields.STATUS, LIAISON.term(Vocabulary.RELATION_STATUS, "SUSPECT"))
                .in(LIAISON.store());
        LIAISON.store().change(new Intent("Import de relations", Intent.Origin.IMPORT, "clients.csv"), change -> {
            change.at("17");
            change.edit(acme).setStatus(LIAISON.term(Vocabulary.RELATION_STATUS, "PROSPECT"));
        });
        try (WidgetStage<Relation> stage = stage("history", LIAISON.store().find(Relation.class, acme.getId()).orElseThrow())) {
            stage.show(false);
            stage.driver().waitUntil("the history", () -> !stage.driver().all(StyledText.class).isEmpty());
            String story = stage.driver().find(StyledText.class, "history").getText();
            assertTrue(story.startsWith("Import de relations\ntest, "), story);
            assertTrue(story.contains("import de clients.csv, ligne 17"), story);
            assertTrue(story.contains("Statut : Suspect → Prospect"), story);
            assertTrue(story.endsWith("Création"), story);
        }
    }

    private static WidgetStage<Relation> stage(String widget, Relation relation) {
        return WidgetStage.of("org.liaison.ui.relations." + widget, LIAISON, DISPLAY, relation);
    }
}
