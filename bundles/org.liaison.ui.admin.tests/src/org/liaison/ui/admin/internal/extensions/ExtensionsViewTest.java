// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.extensions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.admin.internal.Reload;
import org.liaison.ui.admin.internal.Screens;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.FlatButton;

class ExtensionsViewTest {

    private static final String TAGS = "org.liaison.ui.admin.relationTags";

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    /** Also what no layout shows, and what is not installed any more. */
    @Test
    void switchesOnAgainWhatIsSwitchedOff() {
        Surroundings around = new Surroundings(liaison, DISPLAY);
        Guests guests = new Guests(liaison.store(), liaison.workplace(), RegistryFactory.getRegistry(), around.background());
        guests.switchOff("org.example.gone");
        ExtensionsView view = new ExtensionsView(DISPLAY.shell(), new Screens(DISPLAY).desk(around, liaison), guests);
        Reload.when(view.control(), liaison.store(), liaison.search(), view::read);
        DISPLAY.shell().layout(true, true);
        Driver driver = new Driver(DISPLAY.shell());
        Table table = driver.find(Table.class, "extensions.table");
        driver.waitUntil("what is contributed", () -> rows(driver, table).stream().anyMatch(row -> row.contains(TAGS)));
        driver.find(Text.class, "extensions.filter").setText(TAGS);
        driver.waitUntil("one row", () -> rows(driver, table).size() == 1);
        driver.select(table.getItem(0));
        assertFalse(driver.find(FlatButton.class, "extensions.on").isEnabled());
        driver.click(driver.find(FlatButton.class, "extensions.off"));
        driver.waitUntil("it to be off", () -> rows(driver, table).getFirst().endsWith("|Désactivé"));
        assertTrue(guests.switchedOff().contains(TAGS));
        driver.find(Text.class, "extensions.filter").setText("");
        driver.click(driver.find(FlatButton.class, "extensions.onlyOff"));
        assertEquals(2, rows(driver, table).size());
        table.selectAll();
        table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        driver.click(driver.find(FlatButton.class, "extensions.on"));
        driver.waitUntil("nothing to be off", () -> rows(driver, table).isEmpty());
        assertTrue(guests.switchedOff().isEmpty());
    }

    private static List<String> rows(Driver driver, Table table) {
        driver.settle();
        return Screens.rows(table);
    }
}
