// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.IconSource;

class ArrangementTest {

    private static final Layout LAYOUT = new Layout(List.of(
            new Layout.Tab("general", "General", List.of(List.of("a", "b"), List.of("c"))),
            new Layout.Tab("more", "More", List.of(List.of("d")))));

    @Test
    void keepsPlacesAndOrder() {
        assertEquals("general[a b|c] more[d]", arranged(widget("d"), widget("c"), widget("b"), widget("a")));
    }

    @Test
    void keepsThePlaceOfAWidgetThatIsNotInstalled() {
        Arrangement arrangement = Arrangement.of(LAYOUT, List.of(widget("a"), widget("c"), widget("d")));

        assertEquals("general[a b|c] more[d]", text(arrangement));
        assertTrue(arrangement.tabs().getFirst().columns().getFirst().get(1).widget().isEmpty());
    }

    @Test
    void putsAWidgetThatNobodyPlacedOnTheTabItSuggestsOnce() {
        assertEquals("general[a b|c] more[d x]", arranged(all(widget("x", "more", null))));
    }

    @Test
    void putsAWidgetWithoutATabOfItsOwnOnTheFirst() {
        assertEquals("general[a b|c x y] more[d]", arranged(all(widget("x", null, null), widget("y", "gone", null))));
    }

    @Test
    void letsAWidgetStandInForAnother() {
        assertEquals("general[a x|c] more[d]", arranged(all(widget("x", "more", "b"))));
    }

    @Test
    void followsStandInsOfStandIns() {
        assertEquals("general[a y|c] more[d]", arranged(all(widget("x", null, "b"), widget("y", null, "x"))));
    }

    @Test
    void showsAStandInForAWidgetThatIsNotInstalled() {
        assertEquals("general[a x|c] more[d]", arranged(widget("a"), widget("c"), widget("d"), widget("x", null, "b")));
    }

    @Test
    void doesNotHangOnStandInsInACircle() {
        assertTrue(arranged(all(widget("x", null, "b"), widget("b2", null, "x"), widget("x2", null, "b2"))).contains("x2"));
        assertTrue(arranged(widget("a", null, "b"), widget("b", null, "a")).startsWith("general["));
    }

    @Test
    void showsAWidgetOnceThoughItIsPlacedTwice() {
        Layout twice = new Layout(List.of(new Layout.Tab("t", "T", List.of(List.of("a", "a"), List.of("a")))));

        assertEquals("t[a|]", text(Arrangement.of(twice, List.of(widget("a")))));
    }

    @Test
    void worksWithoutAnyWidgetAndWithoutAnyTab() {
        assertEquals("general[a b|c] more[d]", arranged());
        assertEquals("[x]", text(Arrangement.of(new Layout(List.of()), List.of(widget("x")))));
    }

    private static ContributedWidget[] all(ContributedWidget... more) {
        List<ContributedWidget> all = new java.util.ArrayList<>(List.of(widget("a"), widget("b"), widget("c"), widget("d")));
        all.addAll(List.of(more));
        return all.toArray(ContributedWidget[]::new);
    }

    private static ContributedWidget widget(String id) {
        return widget(id, null, null);
    }

    private static ContributedWidget widget(String id, String tab, String replaces) {
        return new ContributedWidget(id, id, "", new IconSource("info", null), "Relation", tab, replaces, false, () -> null);
    }

    private static String arranged(ContributedWidget... installed) {
        return text(Arrangement.of(LAYOUT, List.of(installed)));
    }

    private static String text(Arrangement arrangement) {
        return arrangement.tabs().stream().map(tab -> tab.id() + tab.columns().stream()
                .map(column -> column.stream().map(Arrangement.Slot::id).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|", "[", "]"))).collect(Collectors.joining(" "));
    }
}
