// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;

class SheetTest {

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final List<String> happened = new ArrayList<>();
    private Sheet sheet;
    private Driver driver;

    @BeforeEach
    void prepare() {
        sheet = new Sheet(SCREEN.shell(), Locale.FRENCH);
        driver = new Driver(SCREEN.shell());
    }

    @Test
    void followsALinkAndEditsWhatIsNone() {
        row("Nom", Piece.text("ACME").named("name"));
        row("E-mail", link("a@acme.fr"), link("b@acme.fr"));

        driver.clickShown("b@acme.fr");
        driver.clickShown("name");

        assertEquals(List.of("open b@acme.fr", "edit Nom"), happened);
    }

    @Test
    void tabWalksTheLinksAndLeavesAfterTheLast() {
        row("E-mail", link("a@acme.fr"), link("b@acme.fr"));

        sheet.notifyListeners(SWT.FocusIn, new Event());
        assertFalse(leaves(SWT.TRAVERSE_TAB_NEXT));
        driver.press(sheet, SWT.CR, 0);
        assertTrue(leaves(SWT.TRAVERSE_TAB_NEXT));
        assertFalse(leaves(SWT.TRAVERSE_TAB_PREVIOUS));
        driver.press(sheet, ' ', 0);

        assertEquals(List.of("open b@acme.fr", "open a@acme.fr"), happened);
    }

    @Test
    void takesTheFocusForLinksOnly() {
        row("Nom", Piece.text("ACME"));

        assertFalse(sheet.setFocus());
    }

    @Test
    void breaksWhatIsLongerThanItsPlace() {
        row("Nom", Piece.text("ACME").named("short"));
        row("Sigle", Piece.text("Société anonyme des établissements réunis ".repeat(6)).named("long"));

        sheet.setSize(400, sheet.computeSize(400, SWT.DEFAULT).y);
        Rectangle one = driver.place("short");
        Rectangle other = driver.place("long");

        assertTrue(other.height >= 3 * one.height, other + " beside " + one);
        assertTrue(other.x + other.width <= 400, other.toString());
        assertTrue(sheet.getSize().y >= other.y + other.height, sheet.getSize().toString());
    }

    @Test
    void putsPiecesBelowEachOtherWhereTheyDoNotFit() {
        row("E-mail", link("comptabilite-fournisseurs@acme.example"), link("direction-generale@acme.example"));

        sheet.setSize(420, sheet.computeSize(420, SWT.DEFAULT).y);

        assertTrue(driver.place("direction-generale@acme.example").y > driver.place("comptabilite-fournisseurs@acme.example").y);
    }

    private boolean leaves(int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        sheet.notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    private Piece link(String address) {
        return Piece.link(address, () -> happened.add("open " + address)).named(address);
    }

    private void row(String label, Piece... pieces) {
        sheet.add(new SheetRow(label, false, List.of(pieces), () -> happened.add("edit " + label)));
    }
}
