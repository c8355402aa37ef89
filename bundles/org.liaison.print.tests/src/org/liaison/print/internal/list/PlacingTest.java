// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liaison.print.ListPrint.Section;

class PlacingTest {

    private static final int PER_PAGE = 7;

    @Test
    void rowsWithoutSectionsFillThePages() {
        assertEquals(1, Placing.pages(List.of(), PER_PAGE, 0));
        assertEquals(1, Placing.pages(List.of(), PER_PAGE, PER_PAGE));
        assertEquals(2, Placing.pages(List.of(), PER_PAGE, PER_PAGE + 1));
    }

    @Test
    void aHeadingGoesToThePageOfItsFirstRow() {
        List<Section> sections = List.of(new Section("a", 0, PER_PAGE - 2), new Section("b", PER_PAGE - 2, 3));
        Placing placing = new Placing(sections, PER_PAGE);
        for (int row = 0; row < PER_PAGE - 2; row++) {
            placing.next(row);
            assertEquals(row == 0, placing.turned());
            assertEquals(row + 1, placing.line());
        }
        placing.next(PER_PAGE - 2);
        assertTrue(placing.turned(), "one line is left, which would take the heading alone");
        assertEquals("b", placing.heading().orElseThrow().heading());
        assertFalse(placing.goesOn());
    }

    @Test
    void aSectionWhoseFirstRowIsMissingHasItsHeading() {
        Placing placing = new Placing(List.of(new Section("a", 0, 2), new Section("b", 2, 1), new Section("c", 3, 2)), PER_PAGE);
        placing.next(0);
        placing.next(4);
        assertEquals("c", placing.heading().orElseThrow().heading());
    }

    @Test
    void whateverTheSectionsEachPageBeginsWithOneAndEachRowHasItsLine() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Section> sections = new ArrayList<>();
            int rows = 0;
            for (int number = random.nextInt(12); number >= 0; number--) {
                int count = 1 + random.nextInt(20);
                sections.add(new Section("s" + number, rows, count));
                rows += count;
            }
            Placing placing = new Placing(sections, PER_PAGE);
            int before = -1;
            int pages = 0;
            for (int row = 0; row < rows; row++) {
                placing.next(row);
                pages += placing.turned() ? 1 : 0;
                int line = placing.line();
                int now = row;
                Section own = sections.stream().filter(one -> one.first() <= now && now < one.first() + one.count()).findFirst()
                        .orElseThrow();
                boolean first = own.first() == row;
                assertEquals(first || placing.turned(), placing.heading().isPresent());
                placing.heading().ifPresent(heading -> assertEquals(own, heading));
                assertEquals(!first, placing.goesOn());
                assertEquals((placing.turned() ? 0 : before + 1) + (placing.heading().isPresent() ? 1 : 0), line);
                assertTrue(line < PER_PAGE);
                before = line;
            }
            assertEquals(pages, Placing.pages(sections, PER_PAGE, rows));
        }
    }
}
