// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Vocabulary;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.widgets.WidgetStage;

class PeopleTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void listsFiltersAndOpensThePeopleOfARelation() {
        Relation acme = aRelation("ACME")
                .having(ContactFields.RELATION, aContact("Zoé", "Dupont").having(CoordinateFields.CONTACT,
                        a(CoordinateFields.TYPE)
                                .with(CoordinateFields.KIND, LIAISON.term(Vocabulary.COORDINATE_KIND, Vocabulary.KIND_EMAIL))
                                .with(CoordinateFields.VALUE, "zoe@acme.fr")))
                .having(ContactFields.RELATION, aContact("Anne", "Martin").with(ContactFields.JOB_TITLE, "Directrice"))
                .in(LIAISON.store());
        aRelation("Autre").having(ContactFields.RELATION, aContact("Paul", "Ailleurs")).in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage(acme)) {
            Table table = shown(stage, 2);
            assertEquals(List.of("Anne Martin", "Zoé Dupont"), names(table));
            assertTrue(stage.driver().shows("zoe@acme.fr"));
            stage.driver().type(stage.driver().find(Text.class, "filter"), "DIRECT");
            assertEquals(List.of("Anne Martin"), names(table));
            stage.driver().open(table.getItem(0));
            assertEquals(Contact.class, stage.opened().getFirst().type());
        }
    }

    @Test
    void createsAContactOfTheRelation() {
        Relation acme = aRelation("Vide").in(LIAISON.store());
        try (WidgetStage<Relation> stage = stage(acme)) {
            stage.driver().waitUntil("the empty state",
                    () -> stage.driver().shows("Cette relation n’a pas encore de personne de contact."));
            stage.driver().click(stage.driver().findText(Link.class, "Ajouter un contact"));
            Contact prefilled = (Contact) stage.created().getFirst();
            assertEquals(acme.getId(), prefilled.getRelation().getId());
        }
    }

    private static WidgetStage<Relation> stage(Relation relation) {
        WidgetStage<Relation> stage = WidgetStage.of("org.liaison.ui.contacts.people", LIAISON, DISPLAY, relation);
        stage.show(false);
        return stage;
    }

    private static Table shown(WidgetStage<Relation> stage, int rows) {
        Driver driver = stage.driver();
        driver.waitUntil("the table",
                () -> !driver.all(Table.class).isEmpty() && driver.all(Table.class).getFirst().getItemCount() == rows);
        return driver.find(Table.class, "table");
    }

    private static List<String> names(Table table) {
        return Stream.of(table.getItems()).map(item -> item.getText(0)).toList();
    }
}
