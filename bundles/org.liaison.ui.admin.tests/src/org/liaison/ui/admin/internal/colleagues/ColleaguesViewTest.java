// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.colleagues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.bulk.ColleagueBook;
import org.liaison.bulk.ColleagueBook.Said;
import org.liaison.bulk.TermBook;
import org.liaison.criteria.Labels;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent.Origin;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.admin.internal.AdminDesk;
import org.liaison.ui.admin.internal.Reload;
import org.liaison.ui.admin.internal.Screens;
import org.liaison.ui.look.FlatButton;

class ColleaguesViewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final Screens screens = new Screens(DISPLAY);
    private Surroundings around;
    private Driver driver;
    private Table table;
    private Colleague self;

    @BeforeEach
    void begin() {
        ColleagueBook book = liaison.service(ColleagueBook.class);
        self = book.all().getFirst();
        book.change(self, new Said(self.getLogin(), "Anne Roy", "", null, true), Origin.TYPED).orElseThrow();
        around = new Surroundings(liaison, DISPLAY);
        AdminDesk desk = screens.desk(around, liaison);
        ColleaguesView view = new ColleaguesView(DISPLAY.shell(), desk, book, liaison.service(TermBook.class));
        Reload.when(view.control(), liaison.store(), liaison.search(), view::read);
        DISPLAY.shell().layout(true, true);
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "colleagues.table");
        waitFor("Anne Roy|" + self.getLogin() + "|||");
    }

    @AfterEach
    void closeToasts() {
        screens.closeToasts();
    }

    @Test
    void areMadeWithARoleAndDeletedAfterAQuestion() {
        screens.answer("colleague", window -> {
            window.find(Text.class, "colleague.name").setText("Zoé Petit");
            window.click(window.find(FlatButton.class, "colleague.accept"));
            window.waitUntil("a sentence", () -> !window.find(Label.class, "colleague.problem").getText().isEmpty());
            window.find(Text.class, "colleague.login").setText("zoe");
            Combo role = window.find(Combo.class, "colleague.role");
            role.select(role.indexOf("Commercial"));
            window.click(window.find(FlatButton.class, "colleague.accept"));
        });
        driver.click(driver.find(FlatButton.class, "colleagues.add"));
        waitFor("Anne Roy|" + self.getLogin() + "|||", "Zoé Petit|zoe||Commercial|");
        driver.find(Text.class, "colleagues.filter").setText("commercial");
        waitFor("Zoé Petit|zoe||Commercial|");
        driver.select(table.getItem(0));
        around.answer(0);
        driver.press(table, SWT.DEL, 0);
        waitFor();
        assertTrue(around.asked().getFirst().title().contains("Zoé Petit"));
        assertEquals("Suppression du collègue : « Zoé Petit »", liaison.lastTitle());
        liaison.undoLast();
        waitFor("Zoé Petit|zoe||Commercial|");
    }

    /** A role that is called something else is seen at once. */
    @Test
    void showWhatTheirRolesAreCalledNow() {
        ColleagueBook book = liaison.service(ColleagueBook.class);
        book.change(book.all().getFirst(),
                new Said(self.getLogin(), "Anne Roy", "", liaison.term(Vocabulary.COLLEAGUE_ROLE, "SALES"), false),
                Origin.TYPED);
        waitFor("Anne Roy|" + self.getLogin() + "||Commercial|Parti");
        TermBook terms = liaison.service(TermBook.class);
        terms.rename(liaison.term(Vocabulary.COLLEAGUE_ROLE, "SALES"), new Labels("Vente", null, null), Origin.TYPED);
        waitFor("Anne Roy|" + self.getLogin() + "||Vente|Parti");
    }

    private void waitFor(String... wanted) {
        driver.waitUntil(String.join(", ", wanted), () -> rows().equals(List.of(wanted)));
    }

    private List<String> rows() {
        driver.settle();
        return Screens.rows(table);
    }
}
