// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.TermBook;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.admin.internal.Reload;
import org.liaison.ui.admin.internal.Screens;
import org.liaison.ui.look.FlatButton;

class TermsViewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final Screens screens = new Screens(DISPLAY);
    private Driver driver;
    private Table table;

    @BeforeEach
    void begin() {
        TermsView view = new TermsView(DISPLAY.shell(), screens.desk(new Surroundings(liaison, DISPLAY), liaison),
                liaison.service(TermBook.class));
        Reload.when(view.control(), liaison.store(), liaison.search(), view::read);
        DISPLAY.shell().layout(true, true);
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "terms.table");
        Table lists = driver.find(Table.class, "terms.vocabularies");
        driver.settle();
        int roles = Screens.rows(lists).indexOf("Rôles des collègues");
        assertTrue(roles >= 0, Screens.rows(lists)::toString);
        driver.select(lists.getItem(roles));
        waitFirst("Direction|Management|Directie|");
    }

    @AfterEach
    void closeToasts() {
        screens.closeToasts();
    }

    @Test
    void areNamedMovedAndRetired() {
        screens.answer("term", window -> {
            window.find(Text.class, "term.fr").setText("direction");
            window.click(window.find(FlatButton.class, "term.accept"));
            window.waitUntil("a sentence", () -> !window.find(Label.class, "term.problem").getText().isEmpty());
            window.find(Text.class, "term.fr").setText("Accueil");
            window.find(Text.class, "term.en").setText("Reception");
            window.click(window.find(FlatButton.class, "term.accept"));
        });
        driver.click(driver.find(FlatButton.class, "terms.add"));
        driver.waitUntil("the new one is last", () -> rows().getLast().equals("Accueil|Reception||"));
        driver.select(table.getItem(1));
        driver.press(table, SWT.ARROW_UP, SWT.ALT);
        waitFirst("Commercial|Sales|Verkoop|");
        driver.press(table, SWT.DEL, 0);
        waitFirst("Commercial|Sales|Verkoop|N’est plus proposé");
        assertEquals("« Commercial » n’est plus proposé dans la liste « Rôles des collègues »", liaison.lastTitle());
        liaison.undoLast();
        waitFirst("Commercial|Sales|Verkoop|");
        screens.answer("term", window -> {
            window.find(Text.class, "term.fr").setText("Vente");
            window.click(window.find(FlatButton.class, "term.accept"));
        });
        driver.press(table, SWT.F2, 0);
        waitFirst("Vente|Sales|Verkoop|");
    }

    private void waitFirst(String row) {
        driver.waitUntil(row, () -> !rows().isEmpty() && rows().getFirst().equals(row));
    }

    private List<String> rows() {
        driver.settle();
        return Screens.rows(table);
    }
}
