// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Setting;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.ui.DetailWidget;
import org.liaison.views.LayoutChoice;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;
import org.liaison.ui.look.FlatButton;

/** The user arranges the widgets of an editor by mouse and by keys, and finds them so again. */
class ArrangingTest {

    private static final DetailWidget<Relation> NAMES = context -> context.field(RelationFields.NAME);
    private static final String LAYOUT = """
            <layout>
                <tab id="general" title="General"><column><widget id="a"/><widget id="b"/></column>
                <column><widget id="c"/></column></tab>
                <tab id="more" title="More"><column><widget id="d"/></column></tab>
            </layout>""";

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();
    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.ENGLISH);

    private Editing editing;
    private Relation acme;

    @BeforeEach
    void open() {
        acme = aRelation("ACME").in(liaison.store());
        editing = editor();
        editing.open(acme);
    }

    private Editing editor() {
        Editing made = new Editing(liaison, SCREEN).arranged(LAYOUT);
        List.of("a", "b", "c", "d").forEach(id -> made.with(id, NAMES));
        return made;
    }

    @AfterEach
    void close() {
        for (Control control : SCREEN.shell().getChildren()) {
            control.dispose();
        }
    }

    private void arrange() {
        editing.view.arrange();
        editing.awaitHappened("arranging");
    }

    private Canvas board() {
        return editing.driver.find(Canvas.class, "layout.board");
    }

    private void press(String button) {
        editing.driver.click(editing.driver.find(FlatButton.class, "layout." + button));
    }

    private void keys(int key, int modifiers) {
        editing.driver.press(board(), key, modifiers);
    }

    private void finish() {
        press("done");
        editing.awaitHappened("arranged");
    }

    /** The cards of the tab that is seen, from left to right and from top to bottom. */
    private List<String> cards() {
        return List.of("a", "b", "c", "d").stream().filter(this::isShown)
                .sorted((one, two) -> Integer.compare(order(one), order(two))).toList();
    }

    private boolean isShown(String id) {
        return editing.driver.all(Composite.class).stream()
                .anyMatch(control -> id.equals(control.getData("org.liaison.testId")) && control.isVisible());
    }

    private int order(String id) {
        Composite card = editing.driver.find(Composite.class, id);
        return SCREEN.display().map(card, null, 0, 0).x * 10_000 + SCREEN.display().map(card, null, 0, 0).y;
    }

    private List<Setting> settings() {
        return liaison.store().list(org.liaison.model.crm.SettingFields.KIND, "detailLayout");
    }

    /** The cards are hidden then: what would be typed into one, nobody would see. */
    @Test
    void editsNoCardMeanwhile() {
        arrange();
        keys(SWT.F2, 0);
        finish();
        assertEquals(List.of(), editing.driver.all(Text.class).stream()
                .filter(text -> "Relation.name".equals(text.getData("org.liaison.testId"))).toList());
        editing.driver.press(editing.driver.find(Canvas.class, "next"), SWT.F2, 0);
        editing.driver.find(Text.class, "Relation.name");
    }

    @Test
    void movesByKeysAndIsTakenBackAsOneChange() {
        assertEquals(List.of("a", "b", "c"), cards());
        arrange();
        keys(SWT.ARROW_DOWN, SWT.MOD3);
        keys(SWT.ARROW_RIGHT, SWT.MOD3);
        assertTrue(editing.view.dirty());
        finish();
        assertEquals(List.of("b", "c", "a"), cards());
        assertFalse(editing.view.dirty());
        assertEquals("Layout of the pages “Relation” changed", liaison.lastTitle());
        Editing other = editor();
        other.open(acme);
        liaison.undoLast();
        editing.view.refresh();
        editing.driver.waitUntil("the layout as it was", () -> cards().equals(List.of("a", "b", "c")));
    }

    @Test
    void whatIsTakenAwayStaysAwayUntilItIsAddedFromTheGallery() {
        arrange();
        keys(SWT.ARROW_DOWN, 0);
        keys(SWT.DEL, 0);
        finish();
        assertEquals(List.of("a", "c"), cards());
        editing.view.refresh();
        editing.driver.settle();
        assertEquals(List.of("a", "c"), cards());
        editing.happened.clear();
        arrange();
        editing.driver.type(editing.driver.find(Text.class, "layout.search"), "shows B");
        Canvas gallery = editing.driver.find(Canvas.class, "layout.gallery");
        assertNotNull(editing.driver.place("b"));
        editing.driver.press(gallery, SWT.CR, 0);
        finish();
        assertEquals(List.of("a", "b", "c").size(), cards().size());
        assertEquals(List.of(), settings().stream().filter(setting -> setting.getContent().contains("removed")).toList());
    }

    @Test
    void isDraggedByTheMouse() {
        arrange();
        Rectangle from = editing.driver.place("a");
        Rectangle to = editing.driver.place("c");
        mouse(SWT.MouseDown, from.x + 20, from.y + 10);
        mouse(SWT.MouseMove, to.x + 30, to.y + to.height);
        mouse(SWT.MouseUp, to.x + 30, to.y + to.height);
        finish();
        assertEquals(List.of("b", "c", "a"), cards());
    }

    @Test
    void theKeysOfTheNextRecordMoveToTheNextTab() {
        arrange();
        editing.view.step(1);
        finish();
        assertEquals(List.of("b", "c"), cards());
    }

    @Test
    void isDroppedOnATab() {
        arrange();
        Rectangle from = editing.driver.place("a");
        FlatButton tab = editing.driver.find(FlatButton.class, "layout.tab.more");
        Point to = SCREEN.display().map(tab, board(), 5, 5);
        mouse(SWT.MouseDown, from.x + 20, from.y + 10);
        mouse(SWT.MouseMove, to.x, to.y);
        mouse(SWT.MouseUp, to.x, to.y);
        finish();
        assertEquals(List.of("b", "c"), cards());
        assertTrue(settings().getFirst().getContent().matches(".*\"more\".*\"d\".*\"a\".*"), settings().getFirst().getContent());
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        board().notifyListeners(type, event);
    }

    @Test
    void tabsAreAddedNamedAndDeletedAndStepsTakenBack() {
        arrange();
        press("tabAdd");
        editing.driver.type(editing.driver.find(Text.class, "layout.tabTitle"), "Mine");
        press("undo");
        press("undo");
        press("redo");
        press("redo");
        press("tab.general");
        press("tabRemove");
        finish();
        String stored = settings().getFirst().getContent();
        assertTrue(stored.contains("title=\"Mine\"") && !stored.contains("general"), stored);
        assertEquals(List.of("d"), cards());
    }

    @Test
    void beginsWithTheTabThatIsSeen() {
        editing.driver.click(editing.driver.find(Canvas.class, "tab.more"));
        arrange();
        assertEquals("More", editing.driver.find(Text.class, "layout.tabTitle").getText());
        finish();
        assertEquals(List.of("d"), cards());
    }

    @Test
    void theDefaultLayoutLeavesNothingStored() {
        arrange();
        keys(SWT.DEL, 0);
        finish();
        assertEquals(1, settings().size());
        editing.happened.clear();
        arrange();
        press("reset");
        finish();
        assertEquals(List.of(), settings());
        assertEquals(List.of("a", "b", "c"), cards());
    }

    @Test
    void escapeAsksAndLeavesAllAsItWas() {
        arrange();
        keys(SWT.DEL, 0);
        press("cancel");
        assertEquals(1, editing.asked.size());
        editing.answers.add(0);
        press("cancel");
        editing.awaitHappened("arranged");
        assertEquals(List.of("a", "b", "c"), cards());
        assertEquals(List.of(), settings());
    }

    @Test
    void aClosedWidgetShowsItsBarAlone() {
        arrange();
        keys(' ', 0);
        finish();
        assertTrue(settings().getFirst().getContent().contains("collapsed"));
        int closed = editing.driver.find(Composite.class, "a").getSize().y;
        assertTrue(closed < editing.driver.find(Composite.class, "b").getSize().y, () -> "height " + closed);
    }

    @Test
    void aStoredLayoutIsShownWhenItIsChosenAndWhereItIsMeantFor() {
        Layouts layouts = new Layouts(liaison.store(), editing.kit.forms().author());
        Subject all = new Subject("Relation", "");
        layouts.saveAs(all, "Short", false, "<layout><tab id='x' title='X'><column><widget id='c'/></column></tab>"
                + "<removed id='a'/><removed id='b'/><removed id='d'/></layout>", "saved");
        editing.view.refresh();
        editing.driver.waitUntil("the short layout", () -> cards().equals(List.of("c")));
        editing.view.show(Optional.empty());
        editing.driver.waitUntil("the shipped layout", () -> cards().equals(List.of("a", "b", "c")));
        SavedLayout small = layouts.choice(all).offered().getFirst();
        layouts.choose(new Subject("Relation", "SUPPLIER"), LayoutChoice.Audience.SELF, Optional.of(small), true,
                "for suppliers");
        Relation other = aRelation("Supplies").with(RelationFields.RELATION_TYPE, liaison.term("relationType", "SUPPLIER"))
                .in(liaison.store());
        editing.open(acme, acme.getId(), other.getId());
        assertEquals(List.of("a", "b", "c"), cards());
        editing.view.step(1);
        editing.driver.waitUntil("the layout of suppliers", () -> cards().equals(List.of("c")));
        editing.view.step(-1);
        editing.driver.waitUntil("that of the others", () -> cards().equals(List.of("a", "b", "c")));
    }
}
