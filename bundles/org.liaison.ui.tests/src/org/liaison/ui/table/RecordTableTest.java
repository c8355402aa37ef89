// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.look.Icons;

class RecordTableTest {

    private static final int MANY = 25_000;

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    /** Rows that nobody can see yet come when the first are painted. */
    @Test
    void longListsAreCompletedAfterTheirBeginning() {
        DISPLAY.shell().setLayout(new GridLayout());
        RecordTable<Integer> records = new RecordTable<>(DISPLAY.shell(), new Icons(DISPLAY.display()), Locale.FRENCH,
                List.of(new Column<>("Nombre", 100, number -> Integer.toString(number))));
        records.show(IntStream.range(0, MANY).boxed().toList());
        DISPLAY.shell().layout(true, true);
        Driver driver = new Driver(DISPLAY.shell());
        Table table = driver.find(Table.class, "table");
        assertTrue(table.getItemCount() < MANY);
        driver.waitUntil("all rows", () -> table.getItemCount() == MANY);
        table.setTopIndex(MANY - 1);
        driver.waitUntil("the last row", () -> table.getItem(MANY - 1).getText(0).equals("24999"));
        records.show(IntStream.range(0, MANY - 1).boxed().toList());
        assertEquals(MANY - 1, table.getItemCount(), "who has scrolled stays where he is");
        assertTrue(table.getTopIndex() > MANY / 2);
        records.show(IntStream.range(0, MANY).boxed().toList());
        driver.type(driver.find(Text.class, "filter"), "2499");
        assertEquals(13, table.getItemCount());
        driver.type(driver.find(Text.class, "filter"), "");
        driver.waitUntil("all rows again", () -> table.getItemCount() == MANY);
        assertEquals("0", table.getItem(0).getText(0));
    }
}
