// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.ModelIds;

/** What is said at the bottom of a window, and which window that is. */
class ToastTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @Test
    void oneIsSeenAtATime() {
        Toast.show(DISPLAY.shell(), "First", null, null);
        Toast.show(DISPLAY.shell(), "Second", "Undo", () -> {
        });
        assertEquals(List.of("Second"), said());
        Toast.dismiss(DISPLAY.shell());
        assertEquals(List.of(), said());
    }

    @Test
    void aLongNameStandsInSeveralLines() {
        Toast.show(DISPLAY.shell(), "Very long name of a company ".repeat(20), "Undo", () -> {
        });
        Shell toast = DISPLAY.shell().getShells()[0];
        assertTrue(toast.getSize().x <= DISPLAY.shell().getSize().x, toast.getSize() + " in " + DISPLAY.shell().getSize());
        Toast.dismiss(DISPLAY.shell());
    }

    /** The platform has a shell that is never shown; what is asked over it stands anywhere. */
    @Test
    void questionsStandOverAWindowThatIsSeen() {
        DISPLAY.shell().setVisible(false);
        Shell seen = new Shell(DISPLAY.display());
        try {
            seen.setVisible(true);
            assertSame(seen, Windows.front(DISPLAY.display()));
        } finally {
            seen.dispose();
        }
    }

    private static List<String> said() {
        return Stream.of(DISPLAY.shell().getShells()).filter(shell -> "toast".equals(shell.getData(ModelIds.TEST_ID)))
                .map(shell -> ((Label) shell.getChildren()[0]).getText()).toList();
    }
}
