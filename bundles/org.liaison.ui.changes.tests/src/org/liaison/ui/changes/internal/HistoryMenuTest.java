// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.history.HistoryView;
import org.liaison.ui.look.FlatButton;

/** What can be done to a line of a record's history. */
class HistoryMenuTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Driver driver;
    private Relation acme;
    private StyledText story;

    @BeforeEach
    void show() {
        Surroundings around = new Surroundings(liaison, DISPLAY);
        FormServices forms = new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons());
        acme = aRelation("ACME").in(liaison.store());
        liaison.store().change(Intent.typed("Les deux"), change -> {
            Relation edited = change.edit(liaison.store().find(Relation.class, acme.getId()).orElseThrow());
            edited.setName("Bolt");
            edited.setHeadcount(250L);
        });
        driver = new Driver(DISPLAY.shell());
        new HistoryView(DISPLAY.shell(), forms).show(RelationFields.TYPE, acme.getId());
        driver.waitUntil("the history", this::isTold);
        story = driver.find(StyledText.class, "history");
    }

    private boolean isTold() {
        return driver.all(StyledText.class).stream().anyMatch(text -> text.getText().contains("Bolt"));
    }

    private Driver window(String id) {
        driver.waitUntil(id, () -> Stream.of(DISPLAY.display().getShells()).anyMatch(shell -> is(shell, id)));
        return new Driver(Stream.of(DISPLAY.display().getShells()).filter(shell -> is(shell, id)).findFirst().orElseThrow());
    }

    private static boolean is(Shell shell, String id) {
        return id.equals(shell.getData(ModelIds.TEST_ID));
    }

    private void choose(String line, int item) {
        story.setCaretOffset(story.getText().indexOf(line));
        story.getMenu().getItem(item).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void putsOneValueBack() {
        choose("Raison sociale", 0);
        Driver preview = window("undo.window");
        driver.waitUntil("its line", () -> preview.find(Table.class, "undo.table").getItemCount() == 1);
        preview.find(FlatButton.class, "undo.do").press();
        driver.waitUntil("the old name", () -> relation().getName().equals("ACME"));
        assertEquals(250L, relation().getHeadcount());
    }

    private Relation relation() {
        return liaison.store().find(Relation.class, acme.getId()).orElseThrow();
    }

    @Test
    void showsTheRecordAsItWas() {
        choose("Création", 2);
        Driver past = window("past.window");
        Table lines = past.find(Table.class, "past.table");
        driver.waitUntil("its lines", () -> lines.getItemCount() == 2);
        assertTrue(lines.getItem(0).getText(1).startsWith("≠"), lines.getItem(0).getText(1));
        assertEquals("ACME", lines.getItem(0).getText(2));
        assertEquals("Bolt", lines.getItem(0).getText(3));
        past.find(FlatButton.class, "past.cancel").press();
    }
}
