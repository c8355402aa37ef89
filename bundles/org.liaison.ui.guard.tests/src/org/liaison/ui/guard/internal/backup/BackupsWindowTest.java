// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.guard.BackupShelf;
import org.liaison.model.crm.Relation;
import org.liaison.store.Backups;
import org.liaison.store.Vault;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;

class BackupsWindowTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final AtomicBoolean restarted = new AtomicBoolean();
    private Surroundings around;
    private BackupShelf shelf;
    private Driver window;

    @BeforeEach
    void open() {
        around = new Surroundings(liaison, DISPLAY);
        shelf = liaison.service(BackupShelf.class);
        aRelation("Avant").in(liaison.store());
        DISPLAY.shell().open();
        GuardDesk desk = new GuardDesk(DISPLAY::shell, DISPLAY.display(), around.icons(), around.prompts(), around.failures(),
                around.background(), liaison.workplace());
        Restoring restoring = new Restoring(desk, shelf, liaison.service(Backups.class), liaison.service(Vault.class),
                liaison.store(), () -> true,
                () -> restarted.set(true));
        new BackupsWindow(desk, shelf, restoring).open();
        Shell shell = Stream.of(DISPLAY.display().getShells()).filter(each -> "backups".equals(each.getData(ModelIds.TEST_ID)))
                .findFirst().orElseThrow();
        window = new Driver(shell);
        window.waitUntil("the list", () -> status().startsWith("Il n’y a pas encore"));
    }

    private String status() {
        return window.find(Label.class, "backups.status").getText();
    }

    private FlatButton button(String key) {
        return window.find(FlatButton.class, "backups." + key);
    }

    private Table list() {
        return window.find(Table.class, "backups.list");
    }

    @Test
    void aBackupIsMadeAndGoneBackTo() {
        assertFalse(button("restore").isEnabled());
        button("now").press();
        window.waitUntil("the backup", () -> list().getItemCount() == 1 && button("now").isEnabled());
        assertTrue(status().startsWith("Dernière sauvegarde"), status());
        assertEquals("1", list().getItem(0).getText(1));
        assertEquals("sans limite", list().getItem(0).getText(4));
        aRelation("Après").in(liaison.store());

        window.select(list().getItem(0));
        button("verify").press();
        around.answer(0);
        window.waitUntil("that it is whole", () -> around.asked().size() == 1 && button("verify").isEnabled());

        window.select(list().getItem(0));
        around.answer(0);
        button("restore").press();
        window.waitUntil("the new start", restarted::get);
        String asked = around.asked().getLast().text();
        assertTrue(asked.contains("Une modification faite depuis serait perdue."), asked);
        assertTrue(asked.contains("2 maintenant, 1 dans la sauvegarde"), asked);
        assertEquals(1, liaison.store().count(Relation.class));
    }

    @Test
    void thePlanIsKept() {
        window.find(Combo.class, "backups.rhythm").select(Rhythm.HOURS.ordinal());
        window.find(Spinner.class, "backups.days").setSelection(12);
        button("keep").press();
        assertEquals(Rhythm.HOURS, shelf.plan().rhythm());
        assertEquals(12, shelf.plan().days());
    }
}
