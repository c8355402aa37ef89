// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.ModelIds;
import org.liaison.ui.bulk.internal.NameWindow.Question;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.values.Texts;

class NameWindowTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    private static final List<String> TAGS = List.of("Banque privée", "Salon Eurocloud", "VIP");

    private final List<String> seen = new ArrayList<>();

    @Test
    void takesANewTagAndSaysThatItIsNew() {
        assertEquals(Optional.of("Alumni"), ask(Question.ADD_TAG, window -> {
            assertFalse(window.find(FlatButton.class, "nameWindow.accept").isEnabled());
            window.type(window.find(Text.class, "nameWindow.text"), " Alumni ");
            note(window);
            accept(window);
        }));
        assertEquals(List.of("[]", "« Alumni » est nouveau."), seen);
    }

    @Test
    void takesTheTagThatThereIsWhateverItsCase() {
        assertEquals(Optional.of("Banque privée"), ask(Question.ADD_TAG, window -> {
            window.type(window.find(Text.class, "nameWindow.text"), "BANQUE PRIVEE");
            note(window);
            accept(window);
        }));
        assertEquals(List.of("[Banque privée]", ""), seen);
    }

    @Test
    void pointsOutATagThatNearlyExists() {
        assertEquals(Optional.of("Banque privée"), ask(Question.ADD_TAG, window -> {
            window.type(window.find(Text.class, "nameWindow.text"), "Banques privées");
            note(window);
            window.find(Link.class, "nameWindow.hint").notifyListeners(SWT.Selection, null);
            accept(window);
        }));
        assertEquals("<a>« Banque privée » existe déjà. Cliquez pour le prendre.</a>", seen.get(1));
    }

    @Test
    void removesOnlyWhatThereIs() {
        assertEquals(Optional.empty(), ask(Question.REMOVE_TAG, window -> {
            window.type(window.find(Text.class, "nameWindow.text"), "Alumni");
            note(window);
            assertFalse(window.find(FlatButton.class, "nameWindow.accept").isEnabled());
            ((Shell) window.root()).close();
        }));
        assertEquals(List.of("[]", "Ce tag n’existe pas."), seen);
    }

    @Test
    void theListIsTakenByTheKeyboard() {
        assertEquals(Optional.of("VIP"), ask(Question.REMOVE_TAG, window -> {
            org.eclipse.swt.widgets.List list = window.find(org.eclipse.swt.widgets.List.class, "nameWindow.list");
            list.select(2);
            list.notifyListeners(SWT.DefaultSelection, null);
        }));
    }

    private static void accept(Driver window) {
        window.click(window.find(FlatButton.class, "nameWindow.accept"));
    }

    private void note(Driver window) {
        seen.add(Arrays.toString(window.find(org.eclipse.swt.widgets.List.class, "nameWindow.list").getItems()));
        seen.add(window.find(Link.class, "nameWindow.hint").getText());
    }

    /** The window waits for its answer, so what the user does is queued before. */
    private static Optional<String> ask(Question question, Consumer<Driver> user) {
        Texts texts = new Texts(BulkDesk.class);
        NameWindow window = new NameWindow(DISPLAY.shell(), new Icons(DISPLAY.display()),
                (key, arguments) -> texts.get(Locale.FRENCH, key, arguments), question, TAGS);
        Shell shell = Arrays.stream(DISPLAY.display().getShells())
                .filter(each -> "nameWindow".equals(each.getData(ModelIds.TEST_ID))).findFirst().orElseThrow();
        DISPLAY.display().asyncExec(() -> {
            try {
                user.accept(new Driver(shell));
            } finally {
                if (!shell.isDisposed()) {
                    shell.dispose();
                }
            }
        });
        return window.ask();
    }
}
