// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.help.Block;
import org.liaison.help.HelpPage;
import org.liaison.help.Span;
import org.liaison.help.Span.Style;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;

/** The help in a real shell. */
class HelpViewTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    private static final Span QUERY = new Span("city:lyon", Style.CODE, "search:Relation");

    private final List<Span> followed = new ArrayList<>();
    private HelpView view;

    @BeforeEach
    void open() {
        DISPLAY.shell().setLayout(new FillLayout());
        DISPLAY.shell().setSize(1000, 600);
        view = new HelpView(DISPLAY.shell(), new Icons(DISPLAY.display()), Locale.FRENCH, followed::add);
        view.pages(List.of(
                page("start", "Premiers pas", words("Lisez "), new Span("la suite", Style.PLAIN, "page:query"), words(".")),
                page("query", "Chercher", words("Par exemple "), QUERY, words(" trouve Lyon.")),
                page("safety", "Annuler", words("Tout s’annule, même un après-midi à Étampes."))));
        DISPLAY.shell().open();
    }

    private static Span words(String text) {
        return new Span(text, Style.PLAIN, "");
    }

    private static HelpPage page(String name, String title, Span... spans) {
        return new HelpPage("org.liaison.test." + name, title, List.of(new Block.Heading(1, List.of(words(title))),
                new Block.Item(0, "•", List.of(spans)), new Block.Lines(List.of("liaison help"))));
    }

    private <C extends Control> C find(String id, Class<C> type) {
        return new Driver(DISPLAY.shell()).find(type, id);
    }

    private String text() {
        return find("help.page", StyledText.class).getText();
    }

    private List<String> contents() {
        return Arrays.stream(find("help.contents", Table.class).getItems()).map(TableItem::getText).toList();
    }

    private void press(int key, int modifiers) {
        new Driver(DISPLAY.shell()).press(find("help.page", StyledText.class), key, modifiers);
    }

    private void tab() {
        Event event = new Event();
        event.detail = SWT.TRAVERSE_TAB_NEXT;
        event.doit = true;
        find("help.page", StyledText.class).notifyListeners(SWT.Traverse, event);
    }

    @Test
    void followsLinksByKeyAndComesBack() {
        assertEquals(List.of("Premiers pas", "Chercher", "Annuler"), contents());
        assertTrue(text().startsWith("Premiers pas"), text());
        tab();
        assertEquals("la suite", find("help.page", StyledText.class).getSelectionText());
        press(SWT.CR, SWT.NONE);
        assertTrue(text().startsWith("Chercher"), text());
        assertEquals(1, find("help.contents", Table.class).getSelectionIndex());
        tab();
        press(SWT.CR, SWT.NONE);
        assertEquals(List.of(QUERY), followed);
        press(SWT.ARROW_LEFT, SWT.ALT);
        assertTrue(text().startsWith("Premiers pas"), text());
    }

    @Test
    void searchesAndMarksWhatItFinds() {
        find("help.search", Text.class).setText("etampes");
        assertEquals(List.of("Annuler"), contents());
        StyledText page = find("help.page", StyledText.class);
        int found = page.getText().indexOf("Étampes");
        assertTrue(page.getStyleRangeAtOffset(found).background != null, "the word is marked");
        assertTrue(page.getStyleRangeAtOffset(found - 2).background == null, "the word before is not");
        find("help.search", Text.class).setText("nulle part");
        assertEquals(List.of(), contents());
        Label nothing = (Label) Arrays.stream(find("help.search", Text.class).getParent().getChildren())
                .filter(Label.class::isInstance).findFirst().orElseThrow();
        assertTrue(nothing.getVisible());
        find("help.search", Text.class).setText("");
        assertEquals(3, contents().size());
        assertFalse(nothing.getVisible());
    }

    @Test
    void thePageThatWasWrittenForAControlIsShown() {
        Composite around = new Composite(DISPLAY.shell(), SWT.NONE);
        Text box = new Text(around, SWT.NONE);
        assertEquals("", HelpHandler.pageFor(box));
        around.setData(ModelIds.HELP_PAGE, "org.liaison.test.query");
        assertEquals("org.liaison.test.query", HelpHandler.pageFor(box));
        view.show(HelpHandler.pageFor(box));
        assertTrue(text().startsWith("Chercher"), text());
        view.show("org.liaison.test.gone");
        assertTrue(text().startsWith("Chercher"), text());
    }

    @Test
    void standsAboveThePageWhereThereIsLittleRoom() {
        Driver driver = new Driver(DISPLAY.shell());
        driver.waitUntil("the contents beside the page", () -> top("help.page") == top(view.control()));
        DISPLAY.shell().setSize(420, 600);
        driver.waitUntil("the contents above the page",
                () -> top("help.page") > top("help.contents") && find("help.page", StyledText.class).getSize().x > 300);
    }

    private static int top(Control control) {
        return control.toDisplay(0, 0).y;
    }

    private int top(String id) {
        return top(find(id, Control.class));
    }

    @Test
    void marksAreFoundWhereTheyStandWhateverTheirLength() {
        String text = "Cœur de l’Œuvre ; COEUR";
        assertEquals(List.of("Cœur", "COEUR"),
                Marks.in(text, "coeur").stream().map(mark -> text.substring(mark.start(), mark.end())).toList());
        assertEquals(List.of(), Marks.in(text, "  "));
    }
}
