// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Linked;
import org.liaison.search.query.Criterion.Not;
import org.liaison.search.query.Criterion.Phrase;
import org.liaison.search.query.Criterion.Text;

class CriterionTest {

    private static final Condition LYON = Condition.of("city", Operator.IS, "Lyon");
    private static final Condition EMPTY = Condition.of("email", Operator.EMPTY);

    @Test
    void criteriaComeAndGo() {
        All both = new All(List.of(LYON)).and(EMPTY);
        assertEquals(List.of(LYON, EMPTY), both.of());
        assertEquals(List.of(EMPTY), both.without(LYON).of());
        assertEquals(List.of(LYON), both.and(EMPTY).without(EMPTY).of());
        assertEquals(both, both.without(new Text("lyon")));
    }

    @Test
    void neighbouringTextsReadAsOne() {
        assertEquals(List.of(new Text("a b"), LYON, new Text("c")),
                new All(List.of(new Text(" a "), new Text("b"), LYON, new Text("c"))).of());
    }

    @Test
    void severalWordsAreLeftOutAsAGroup() {
        assertEquals(new All(List.of(new Text("a b"))), new Not(new Text("a b")).of());
        assertEquals(new Text("a"), new Not(new Text("a")).of());
    }

    @Test
    void whatAsksNothingOrCannotBeAskedIsRefused() {
        for (String name : List.of("", "1a", "a b", "-a", "a:")) {
            refuses(() -> Condition.of(name, Operator.EMPTY));
            refuses(() -> new Linked(name, All.NOTHING));
        }
        refuses(() -> new Text(" \t"));
        refuses(() -> new Phrase(" "));
        refuses(() -> Condition.of("city", Operator.IS, ""));
        refuses(() -> Condition.of("city", Operator.IS));
        refuses(() -> Condition.of("city", Operator.EMPTY, "x"));
        refuses(() -> Condition.of("n", Operator.BETWEEN, "1"));
        refuses(() -> Condition.of("n", Operator.LESS, "1", "2"));
        assertThrows(NullPointerException.class, () -> new All(Arrays.asList(LYON, null)));
    }

    @Test
    void eachTypeHasItsOperators() {
        for (Operator operator : Operator.values()) {
            boolean compares = List.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST, Operator.BETWEEN)
                    .contains(operator);
            assertEquals(!compares, operator.fits("text"), operator::name);
            for (String type : List.of("number", "date")) {
                assertEquals(operator != Operator.BEGINS, operator.fits(type), operator::name);
            }
            for (String type : List.of("term", "flag")) {
                assertEquals(!compares && operator != Operator.BEGINS, operator.fits(type), operator::name);
            }
            assertFalse(operator.fits("nothing that is known"));
            assertEquals(List.of(Operator.HAS, Operator.IS, Operator.BEGINS).contains(operator), operator.takesMany());
        }
        assertTrue(Operator.BETWEEN.takes(2) && !Operator.BETWEEN.takes(3));
    }

    private static void refuses(Runnable made) {
        assertThrows(IllegalArgumentException.class, made::run);
    }
}
