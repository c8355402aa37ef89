// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;

/** The menu of layouts, as it opens from the board. */
class LayoutDeskTest {

    private static final Layout MADE = new Layout(List.of(new Layout.Tab("t", "Made", List.of(List.of("a"), List.of()))));
    private static final Subject CLIENTS = new Subject("Relation", "CLIENT");

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();
    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.ENGLISH);
    @TempDir
    Path folder;

    private final List<String> happened = new ArrayList<>();
    private final List<Prompt> asked = new ArrayList<>();
    private Layouts layouts;
    private FormServices forms;
    private List<Term> kinds;
    private Layout shown = MADE;

    @BeforeEach
    void begin() {
        Icons icons = new Icons(SCREEN.display());
        Prompts first = new Prompts(SCREEN.display(), icons, liaison.workplace()) {
            @Override
            public int ask(Prompt prompt) {
                asked.add(prompt);
                return 0;
            }
        };
        Failures failures = new Failures(first, liaison.workplace());
        forms = new FormServices(liaison.store(), liaison.search(), liaison.workplace(), new StoredTerms(liaison.store()),
                new FormServices.Work(new Background(failures), first, failures), icons);
        layouts = new Layouts(liaison.store(), forms.author());
        kinds = List.of(liaison.term("relationType", "CLIENT"), liaison.term("relationType", "SUPPLIER"));
    }

    private LayoutDesk desk() {
        return new LayoutDesk(forms, "Relation",
                new LayoutDesk.Asked(kinds, liaison.store().list(TermFields.VOCABULARY, Vocabulary.COLLEAGUE_ROLE)),
                layouts.choice(CLIENTS), new Board());
    }

    private void await(String what) {
        new Driver(SCREEN.shell()).waitUntil(what, () -> happened.contains(what));
    }

    private MenuItem item(LayoutDesk desk, String id) {
        return find(desk.menu(SCREEN.shell()), id).orElseThrow(() -> new AssertionError(id));
    }

    private static Optional<MenuItem> find(Menu menu, String id) {
        for (MenuItem item : menu.getItems()) {
            Optional<MenuItem> inside = item.getMenu() == null ? Optional.empty() : find(item.getMenu(), id);
            if (id.equals(item.getData(ModelIds.TEST_ID)) || inside.isPresent()) {
                return Optional.of(inside.orElse(item));
            }
        }
        return Optional.empty();
    }

    private static void press(MenuItem item) {
        if ((item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
            item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
        }
        item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** Types a name into the window that opens, and accepts. */
    private void saveAs(LayoutDesk desk, String name, boolean shared) {
        SCREEN.display().asyncExec(() -> {
            Driver window = new Driver(java.util.stream.Stream.of(SCREEN.display().getShells())
                    .filter(each -> "layout.window".equals(each.getData(ModelIds.TEST_ID))).findFirst().orElseThrow());
            window.type(window.find(Text.class, "layout.name"), name);
            if (shared) {
                window.click(window.find(org.eclipse.swt.widgets.Button.class, "layout.forAll"));
            }
            window.click(window.find(FlatButton.class, "layout.accept"));
        });
        press(item(desk, "layout.saveAs"));
    }

    @Test
    void savesUnderANameAndBeginsWithItLater() {
        assertEquals("Original layout", desk().name());
        saveAs(desk(), "Sales & more", false);
        await("end");
        assertEquals("Layout “Sales & more” saved", liaison.lastTitle());
        LayoutDesk later = desk();
        assertEquals("Sales & more", later.name());
        press(item(later, "layout.begin.shipped"));
        assertEquals(List.of("end", "begin shipped", "renamed"), happened);
        assertFalse(item(later, "layout.rename").isEnabled());
        assertFalse(item(later, "layout.deleteItem").isEnabled());
    }

    @Test
    void usesALayoutForClientsAndOneOfEverybodyForAll() {
        saveAs(desk(), "House", true);
        await("end");
        LayoutDesk desk = desk();
        assertEquals("House (shared)", desk.name());
        press(item(desk, "layout.useFor.CLIENT"));
        await("renamed");
        assertTrue(item(desk, "layout.useFor.CLIENT").getSelection());
        assertTrue(liaison.lastTitle().startsWith("Layout “House (shared)” used for: "), liaison.lastTitle());
        happened.clear();
        press(item(desk, "layout.useForAll."));
        await("renamed");
        assertTrue(new Layouts(liaison.store(), "somebody else").choice(CLIENTS).content().contains("Made"));
    }

    @Test
    void usesALayoutForTheColleaguesWithARole() {
        saveAs(desk(), "House", true);
        await("end");
        LayoutDesk desk = desk();
        press(item(desk, "layout.useForRole.SALES.CLIENT"));
        await("renamed");
        assertTrue(item(desk, "layout.useForRole.SALES.CLIENT").getSelection());
        assertFalse(item(desk, "layout.useForAll.CLIENT").getSelection());
        assertTrue(liaison.lastTitle().endsWith(" (Sales)"), liaison.lastTitle());
    }

    @Test
    void deletesAfterAQuestion() {
        layouts.saveAs(CLIENTS, "Sales", false, LayoutXml.write(MADE), "saved");
        press(item(desk(), "layout.deleteItem"));
        await("begin shipped");
        assertEquals("Delete the layout?", asked.getFirst().title());
        assertEquals(List.of(), layouts.choice(CLIENTS).offered());
    }

    @Test
    void goesThroughAFileAndRefusesWhatIsNone() throws IOException {
        Path file = folder.resolve("a." + LayoutFile.ENDING);
        desk().write(file);
        new Driver(SCREEN.shell()).waitUntil("the file", () -> Files.exists(file) && !read(file).isEmpty());
        shown = new Layout(List.of());
        desk().read(file);
        await("from a file");
        assertEquals(MADE, shown);
        for (String wrong : List.of("", "<layout/>", "not a layout", read(file).replace("\"Relation\"", "\"Contact\""))) {
            Path other = Files.writeString(folder.resolve("wrong.xml"), wrong);
            asked.clear();
            desk().read(other);
            new Driver(SCREEN.shell()).waitUntil("a sentence", () -> !asked.isEmpty());
            assertTrue(asked.getFirst().text().contains("wrong.xml"), asked.getFirst().text());
        }
        assertEquals(MADE, shown);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A board that only says what it was asked for. */
    private final class Board implements LayoutDesk.Host {

        @Override
        public Control owner() {
            return SCREEN.shell();
        }

        @Override
        public Layout now() {
            return shown;
        }

        @Override
        public void begin(Optional<SavedLayout> layout) {
            happened.add("begin " + layout.map(SavedLayout::name).orElse("shipped"));
        }

        @Override
        public void begin(Layout layout) {
            shown = layout;
            happened.add("from a file");
        }

        @Override
        public void end() {
            happened.add("end");
        }

        @Override
        public void renamed() {
            happened.add("renamed");
        }
    }
}
