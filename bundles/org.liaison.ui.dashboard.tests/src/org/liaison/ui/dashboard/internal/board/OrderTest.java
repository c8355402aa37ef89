// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dashboard.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class OrderTest {

    private static final List<String> ALL = List.of("a", "b", "c");

    @Test
    void whatIsNewComesLastAndWhatIsMissingKeepsItsPlace() {
        Order order = Order.of("c\n-gone\na\n");
        assertEquals(List.of("c", "a", "b"), order.shown(ALL));
        assertEquals("c\n-gone\na\nb", order.with(ALL).text());
        assertEquals(List.of("c", "a"), Order.of("c\n-b\na").shown(ALL));
        assertEquals(ALL, Order.of("").shown(ALL));
    }

    @Test
    void movesPastItsNeighbourThatIsShown() {
        Order order = Order.of("a\n-b\nc");
        assertEquals(List.of("c", "a"), order.moved("c", true, ALL).shown(ALL));
        assertEquals(List.of("c", "a"), order.moved("a", false, ALL).shown(ALL));
        assertEquals(order, order.moved("a", true, ALL), "it is the first");
        assertEquals(order, order.moved("b", true, ALL), "it is not shown");
    }

    @Test
    void whatIsTwiceAsWideStaysSoWhereverItGoes() {
        Order wide = Order.of("a\n-+b\n+c").moved("c", true, ALL).hide("b", false, ALL);
        assertEquals("+c\na\n+b", wide.text());
        assertEquals(wide, Order.of(wide.text()));
        assertEquals("c\na\n+b", wide.widen("c", false, ALL).text());
        assertEquals("+c\n+a\n+b", wide.widen("a", true, ALL).text());
        assertEquals(List.of("a"), Order.of("-\n+\na").ids());
    }

    @Test
    void isPlacedWhereItIsDropped() {
        assertEquals(List.of("c", "a", "b"), Order.of("").placed("c", "a", false, ALL).ids());
        assertEquals(List.of("b", "a", "c"), Order.of("").placed("a", "b", true, ALL).ids());
    }

    @Test
    void hidesAndShowsAgainWhereItWas() {
        Order hidden = Order.of("").hide("b", true, ALL);
        assertEquals("a\n-b\nc", hidden.text());
        assertEquals(ALL, hidden.hide("b", false, ALL).shown(ALL));
        assertEquals(hidden, Order.of(hidden.text()));
    }
}
