// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void cellsStandBelowEachOtherAndNumbersRight() {
        Table table = new Table();
        table.row(List.of("Name", "Count", ""));
        table.row(List.of("Élan", "12", "x"));
        table.row(List.of("Ab", "1 234", ""));
        assertEquals(List.of("Name  Count", "Élan     12  x", "Ab    1 234"), table.lines());
    }

    @Test
    void longCellsAreCutAndLineEndsGone() {
        Table table = new Table();
        table.row(List.of("x".repeat(60)));
        table.row(List.of("two\nlines"));
        assertEquals("x".repeat(39) + "…", table.lines().get(0));
        assertEquals("two lines", table.lines().get(1));
    }
}
