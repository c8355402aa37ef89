// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Relation;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;

class RecordWindowTest {

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);
    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final Store store = LIAISON.store();
    private final List<Long> created = new ArrayList<>();
    private Editing editing;

    @BeforeEach
    void prepare() {
        editing = new Editing(LIAISON, SCREEN);
    }

    @Test
    void asksForTheMainFieldsAndStores() {
        create();
        assertEquals(2, window().all(Text.class).size());

        window().type(window().find(Text.class, "Relation.name"), "ACME");
        window().click(window().find(Button.class, "save"));
        editing.driver.waitUntil("the record", () -> !created.isEmpty());

        assertEquals("ACME", store.find(Relation.class, created.getFirst()).orElseThrow().getName());
        assertEquals("Ajouter Relation « ACME »", store.log().find(store.log().last()).orElseThrow().intent().title());
    }

    @Test
    void storesNothingWithoutWhatIsRequired() {
        create();
        long before = store.log().last();

        window().click(window().find(Button.class, "save"));

        assertEquals(before, store.log().last());
        assertTrue(window().shows("obligatoire"), () -> window().texts().toString());
        shell().close();
    }

    @Test
    void asksBeforeItDropsWhatWasTyped() {
        create();
        window().type(window().find(Text.class, "Relation.name"), "ACME");

        window().click(window().find(Button.class, "cancel"));
        assertEquals(1, editing.asked.size());
        editing.answers.add(0);
        window().click(window().find(Button.class, "cancel"));

        assertEquals(List.of(), created);
        assertEquals(1, SCREEN.display().getShells().length);
    }

    @Test
    void modifiesAllGeneralFieldsOfARecord() {
        Relation acme = aRelation("ACME").in(store);
        editing.open(acme);

        editing.view.modify();
        window().type(window().find(Text.class, "Relation.headcount"), "12");
        window().click(window().find(Button.class, "save"));
        editing.driver.waitUntil("the record", () -> Long.valueOf(12)
                .equals(store.find(Relation.class, acme.getId()).orElseThrow().getHeadcount()));
        editing.driver.waitUntil("the window to close", () -> SCREEN.display().getShells().length == 1);

        assertEquals("Modifier ACME", store.log().find(store.log().last()).orElseThrow().intent().title());
    }

    private void create() {
        new RecordWindow<>(editing.kit, SCREEN.shell(), editing.kit.forms().copies().ofNew(new Relation()),
                editing.kind("Relation")).create(created::add);
    }

    private Driver window() {
        return new Driver(shell());
    }

    private static Shell shell() {
        return List.of(SCREEN.display().getShells()).stream().filter(shell -> shell != SCREEN.shell()).findFirst().orElseThrow();
    }
}
