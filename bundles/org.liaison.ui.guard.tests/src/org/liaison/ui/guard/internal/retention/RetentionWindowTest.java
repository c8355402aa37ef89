// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.Retention.Rule;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;

class RetentionWindowTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final ScriptedRetention retention = new ScriptedRetention();
    private Surroundings around;
    private Shell shell;
    private Driver window;

    @BeforeEach
    void open() {
        around = new Surroundings(liaison, DISPLAY);
        DISPLAY.shell().open();
        GuardDesk desk = new GuardDesk(DISPLAY::shell, DISPLAY.display(), around.icons(), around.prompts(), around.failures(),
                around.background(), liaison.workplace());
        retention.rule = new Rule(30, 0, false, 0);
        retention.due = ScriptedRetention.two();
        new RetentionWindow(desk, retention).open();
        shell = Stream.of(DISPLAY.display().getShells()).filter(each -> "retention".equals(each.getData(ModelIds.TEST_ID)))
                .findFirst().orElseThrow();
        window = new Driver(shell);
        window.waitUntil("what is due", () -> button("look").isEnabled());
    }

    private FlatButton button(String key) {
        return window.find(FlatButton.class, "retention." + key);
    }

    private String status() {
        return window.find(Label.class, "retention.status").getText();
    }

    @Test
    void showsTheRuleAndWhatIsDueByItAndDeletesNothingByLooking() {
        assertTrue(window.find(Button.class, "retention.bin").getSelection());
        assertEquals(30, window.find(Spinner.class, "retention.binNumber").getSelection());
        assertFalse(window.find(Spinner.class, "retention.contactsNumber").isEnabled());
        assertTrue(status().contains("un contact"), status());
        Table due = window.find(Table.class, "retention.due");
        assertEquals("Aline Oubliée", due.getItem(0).getText(0));
        assertTrue(button("delete").isEnabled());
        assertEquals(List.of(), retention.done);
    }

    @Test
    void deletesOnlyWhatWasShownAndOnlyIfAskedTwice() {
        around.answer(1);
        button("delete").press();
        assertEquals(List.of(), retention.done);
        around.answer(0);
        button("delete").press();
        window.waitUntil("the deletion, and that nothing is due any more", () -> retention.done.contains("delete 1 1")
                && button("look").isEnabled() && !button("delete").isEnabled());
        assertEquals(0, window.find(Table.class, "retention.due").getItemCount());
        assertTrue(around.asked().getLast().details().contains("Aline Oubliée"));
    }

    @Test
    void aRuleThatIsNotKeptChangesNothingAndAKeptOneHolds() {
        Button contacts = window.find(Button.class, "retention.contacts");
        contacts.setSelection(true);
        contacts.notifyListeners(SWT.Selection, null);
        window.find(Spinner.class, "retention.contactsNumber").setSelection(48);
        button("look").press();
        window.waitUntil("what would be due", () -> button("look").isEnabled());
        assertEquals(new Rule(30, 0, false, 0), retention.rule);
        button("keep").press();
        window.waitUntil("that it closes", shell::isDisposed);
        assertEquals(new Rule(30, 48, false, 0), retention.rule);
    }

    @Test
    void withoutAnyTickNothingIsEverDue() {
        Button bin = window.find(Button.class, "retention.bin");
        bin.setSelection(false);
        bin.notifyListeners(SWT.Selection, null);
        button("look").press();
        window.waitUntil("what would be due", () -> button("look").isEnabled());
        assertFalse(button("delete").isEnabled());
        assertEquals(0, window.find(Table.class, "retention.due").getItemCount());
    }
}
