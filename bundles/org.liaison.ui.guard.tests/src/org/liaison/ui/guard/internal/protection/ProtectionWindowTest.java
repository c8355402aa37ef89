// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.guard.Protection;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guard.internal.GuardDesk;
import org.liaison.ui.look.FlatButton;

/** What the window asks for and says; what it then does is tested where it is done. */
class ProtectionWindowTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();
    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    private final Noted protection = new Noted();
    private Surroundings around;
    private Driver window;

    @BeforeEach
    void prepare() {
        around = new Surroundings(LIAISON, DISPLAY);
        DISPLAY.shell().open();
    }

    private void open() {
        new ProtectionWindow(new GuardDesk(DISPLAY::shell, DISPLAY.display(), around.icons(), around.prompts(), around.failures(),
                around.background(), LIAISON.workplace()), protection).open();
        Shell shell = Stream.of(DISPLAY.display().getShells())
                .filter(each -> "protection".equals(each.getData(ModelIds.TEST_ID))).findFirst().orElseThrow();
        window = new Driver(shell);
    }

    private FlatButton button(String id) {
        return window.find(FlatButton.class, "protection." + id);
    }

    private void type(String id, String text) {
        window.find(Text.class, "protection." + id).setText(text);
    }

    private String status() {
        return window.find(Label.class, "protection.status").getText();
    }

    @Test
    void aPasswordIsTypedTwiceAndWhatIsInClearGoes() {
        open();
        assertFalse(button("verb").isEnabled());
        type("wanted", "kurz");
        assertTrue(status().startsWith("Au moins 8"), status());
        type("wanted", "lang genug");
        type("again", "lang genus");
        assertTrue(status().contains("pas encore identiques"), status());
        assertFalse(button("verb").isEnabled());
        type("again", "lang genug");
        assertTrue(window.find(Button.class, "protection.deleteClear").getSelection());
        around.answer(0);
        button("verb").press();
        window.waitUntil("the end", () -> around.asked().size() == 1);
        assertEquals(List.of("on lang genug", "delete 1"), protection.done);
        assertTrue(around.asked().getLast().text().contains("une sauvegarde en a été faite"));
    }

    @Test
    void thePresentPasswordIsNeededToChangeItOrTakeItAway() {
        protection.password = "bisher so";
        open();
        type("present", "falsch");
        type("wanted", "lang genug");
        type("again", "lang genug");
        button("verb").press();
        window.waitUntil("the refusal", () -> status().contains("est faux"));
        button("off").press();
        window.waitUntil("the refusal", () -> status().contains("est faux") && button("off").isEnabled());
        assertEquals(List.of(), protection.done);
        type("present", "bisher so");
        around.answer(0);
        around.answer(0);
        button("off").press();
        window.waitUntil("the end", () -> protection.done.contains("off"));
        assertFalse(protection.on());
    }

    /** Notes what is wanted of it. */
    private static final class Noted implements Protection {

        private final List<String> done = new ArrayList<>();
        private String password = "";

        @Override
        public boolean on() {
            return !password.isEmpty();
        }

        @Override
        public List<Path> switchOn(char[] wanted) {
            password = new String(wanted);
            done.add("on " + password);
            return List.of(Path.of("backup"));
        }

        @Override
        public void switchOff() {
            done.add("off");
            password = "";
        }

        @Override
        public boolean change(char[] now, char[] wanted) {
            boolean right = password.equals(new String(now));
            password = right ? new String(wanted) : password;
            return right;
        }

        @Override
        public List<Path> inClear() {
            return List.of();
        }

        @Override
        public void delete(Collection<Path> paths) throws IOException {
            done.add("delete " + paths.size());
        }
    }
}
