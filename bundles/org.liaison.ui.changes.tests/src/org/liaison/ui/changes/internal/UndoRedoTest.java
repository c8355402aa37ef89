// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;

class UndoRedoTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Surroundings around;
    private UndoRedo changes;
    private Driver driver;

    @BeforeEach
    void begin() {
        around = new Surroundings(liaison, DISPLAY);
        changes = new UndoRedo(liaison.store(), liaison.workplace(), DISPLAY.display(), around.background(), around.events());
        driver = new Driver(DISPLAY.shell());
    }

    @AfterEach
    void end() {
        changes.close();
    }

    private boolean exists(Relation relation) {
        return liaison.store().find(Relation.class, relation.getId()).isPresent();
    }

    private Relation created(String name) {
        Relation relation = aRelation(name).in(liaison.store());
        driver.waitUntil("news of the change", () -> changes.undoable().isPresent());
        return relation;
    }

    @Test
    void knowsNothingToUndoInAnEmptyDatabase() {
        changes.lookSoon();
        driver.waitUntil("a look at the log", () -> !changes.canUndo());
        assertFalse(new UndoHandler().can(changes));
        assertFalse(new RedoHandler().can(changes));
        assertTrue(changes.undoable().isEmpty());
    }

    @Test
    void knowsWhatWasDoneBeforeItWasAsked() {
        changes.close();
        Relation relation = aRelation("ACME").in(liaison.store());
        changes = new UndoRedo(liaison.store(), liaison.workplace(), DISPLAY.display(), around.background(), around.events());
        changes.lookSoon();
        driver.waitUntil("what can be undone", () -> changes.undoable().isPresent());
        new UndoHandler().undo(changes);
        driver.waitUntil("the undo", () -> !exists(relation));
    }

    @Test
    void takesBackAndPutsAgainAndSaysSo() {
        Relation relation = created("ACME");
        String title = changes.undoable().orElseThrow().intent().title();
        assertTrue(new UndoHandler().can(changes));
        assertFalse(new RedoHandler().can(changes));
        new UndoHandler().undo(changes);
        driver.waitUntil("a word that it is done", () -> around.said().contains("Annulé : " + title));
        assertFalse(exists(relation));
        assertEquals("Annulation en cours : " + title + " …", around.said().getFirst());
        driver.waitUntil("something to redo", () -> new RedoHandler().can(changes));
        new RedoHandler().redo(changes);
        driver.waitUntil("a word that it is done", () -> around.said().contains("Rétabli : " + title));
        assertTrue(exists(relation));
        assertEquals(0, around.asked().size());
    }

    @Test
    void aRedoneChangeCanBeTakenBackAgain() {
        Relation relation = created("ACME");
        for (int i = 0; i < 3; i++) {
            driver.waitUntil("something to undo", () -> new UndoHandler().can(changes));
            changes.undo();
            driver.waitUntil("the undo", () -> !exists(relation) && new RedoHandler().can(changes));
            changes.redo();
            driver.waitUntil("the redo", () -> exists(relation));
        }
    }

    @Test
    void theNewestComesFirst() {
        Relation relation = created("ACME");
        liaison.store().change(Intent.typed("Rename"), change -> change.edit(relation).setName("ACME 2"));
        driver.waitUntil("news", () -> changes.undoable().filter(set -> set.intent().title().equals("Rename")).isPresent());
        changes.undo();
        driver.waitUntil("the old name", () -> liaison.store().find(Relation.class, relation.getId())
                .filter(now -> now.getName().equals("ACME")).isPresent());
        driver.waitUntil("the creation", () -> changes.undoable().filter(set -> !set.intent().title().equals("Rename"))
                .isPresent());
        changes.undo();
        driver.waitUntil("nothing", () -> !exists(relation));
    }

    @Test
    void saysThatThereIsNothing() {
        changes.undo();
        driver.waitUntil("a word", () -> around.said().contains("Rien à annuler"));
        changes.redo();
        driver.waitUntil("a word", () -> around.said().contains("Rien à rétablir"));
    }

    @Test
    void leavesTheKeysToWhatIsTyped() {
        created("ACME");
        Text field = new Text(DISPLAY.shell(), SWT.BORDER);
        field.setData(ModelIds.TEST_ID, "Relation.name");
        Text filter = new Text(DISPLAY.shell(), SWT.BORDER);
        filter.setData(ModelIds.TEST_ID, "list.filter");
        Text shown = new Text(DISPLAY.shell(), SWT.BORDER | SWT.READ_ONLY);
        shown.setData(ModelIds.TEST_ID, "Relation.notes");
        DISPLAY.shell().layout();
        DISPLAY.shell().forceActive();
        field.setFocus();
        driver.waitUntil("the focus", field::isFocusControl);
        assertTrue(changes.typing());
        assertFalse(new UndoHandler().can(changes), "While a value is typed, its own undo counts.");
        filter.setFocus();
        driver.waitUntil("the focus", filter::isFocusControl);
        assertTrue(new UndoHandler().can(changes), "A filter is no value.");
        shown.setFocus();
        driver.waitUntil("the focus", shown::isFocusControl);
        assertTrue(new UndoHandler().can(changes), "Nothing is typed into what is read-only.");
    }
}
