// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.look.Icons;

/** Tabs that have no room are not lost. */
class TabRowTest {

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final List<Integer> chosen = new ArrayList<>();
    private Shell shell;
    private TabRow row;

    @BeforeEach
    void fill() {
        shell = new Shell(SCREEN.display());
        shell.setLayout(new FillLayout());
        row = new TabRow(shell, new Icons(SCREEN.display()), "Others", chosen::add);
        Stream.of("General", "Contacts", "Dossier", "Finances", "Criteria", "History").forEach(title -> row.add(title, title));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private List<String> shown() {
        return Stream.of("General", "Contacts", "Dossier", "Finances", "Criteria", "History", "others")
                .filter(id -> new Driver(shell).find(Canvas.class, "tab." + id).getVisible()).toList();
    }

    private void wide(int width) {
        shell.setSize(shell.computeTrim(0, 0, width, 60).width, 60);
        shell.layout();
    }

    @ParameterizedTest
    @CsvSource({ "0, 500, 0, 5", "0, 400, 0, 3", "3, 400, 1, 4", "4, 400, 2, 5", "2, 150, 2, 3", "1, 10, 1, 2", "0, 499, 0, 4" })
    void theOneThatIsShownHasRoom(int current, int room, int first, int end) {
        assertEquals(new TabFit(first, end), TabFit.of(List.of(100, 100, 100, 100, 100), current, room, 20));
    }

    @Test
    void whatHasNoRoomIsInAMenu() {
        wide(2000);
        assertEquals(6, shown().size(), "all, and nothing else");
        wide(300);
        List<String> few = shown();
        assertTrue(few.size() < 6 && few.getFirst().equals("General") && few.getLast().equals("others"), few.toString());

        row.choose(5);
        assertEquals(List.of(5), chosen);
        assertTrue(shown().contains("History"), shown().toString());
    }

    @Test
    void theKeysWalkToWhatHadNoRoom() {
        wide(300);
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        for (int i = 0; i < 5; i++) {
            new Driver(shell).find(Canvas.class, "tab.General").notifyListeners(SWT.KeyDown, right);
        }
        assertEquals(List.of(1, 2, 3, 4, 5), chosen);
        assertTrue(shown().contains("History"), shown().toString());
    }
}
