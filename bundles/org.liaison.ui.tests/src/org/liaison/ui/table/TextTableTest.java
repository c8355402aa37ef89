// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.table.TextTable.Heading;

class TextTableTest {

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final TextTable table = new TextTable(SCREEN.shell(), SWT.SINGLE, "table",
            List.of(new Heading("When", 100), new Heading("What", 200), new Heading("Who", 80)), (item, index) -> {
            }).stretched();

    @AfterEach
    void end() {
        table.control().dispose();
    }

    /** But of the last one, which the platform draws later. */
    private List<Integer> widths(int room) {
        table.control().setSize(room, 200);
        return Stream.of(table.control().getColumns()).limit(2).map(TableColumn::getWidth).toList();
    }

    @Test
    void theWidestColumnHasTheRoomThatIsLeft() {
        table.control().setSize(700, 200);
        int room = table.control().getClientArea().width;
        assertEquals(List.of(100, room - 180), widths(700));
        table.control().getColumn(0).setWidth(150);
        assertEquals(List.of(150, room - 230 - 100), widths(600), "what the user made wider stays so");
    }

    @Test
    void noColumnIsNarrowerThanItWouldLike() {
        assertEquals(List.of(100, 200), widths(300));
    }
}
