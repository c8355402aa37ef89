// SPDX-License-Identifier: EPL-2.0
package org.liaison.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.window.WidgetTree;
import org.liaison.testing.workbench.WorkbenchExtension;
import org.liaison.ui.ModelIds;

/** The real application model with every fragment, rendered, and driven by commands, keys and widgets, in French. */
class WorkbenchTest {

    private static final String RELATIONS = "org.liaison.perspective.Relation";
    private static final String CONTACTS = "org.liaison.perspective.Contact";
    private static final String CHANGES = "org.liaison.perspective.changes";

    @RegisterExtension
    static final WorkbenchExtension CLIENT = WorkbenchExtension.speaking(Locale.FRENCH);

    private Relation relation;

    @BeforeEach
    void begin() {
        relation = aRelation("Menuiserie Lefèvre").in(CLIENT.store());
        show(1);
        waitUntil("the relation in the list", () -> list().contains("Menuiserie Lefèvre"));
    }

    @AfterEach
    void end() {
        CLIENT.window().closeEditors();
        CLIENT.store().change(Intent.typed("Tidy"), change -> {
            remove(change, Contact.class);
            remove(change, Relation.class);
        });
        show(1);
        waitUntil("an empty list", () -> shown("list.empty") != null);
    }

    private static void remove(Change change, Class<? extends DomainEntity> type) {
        List<Long> ids = new ArrayList<>();
        CLIENT.store().scan(type, 100, page -> page.forEach(record -> ids.add(record.getId())));
        change.remove(type, ids);
    }

    private static Driver driver() {
        return CLIENT.window().driver();
    }

    private static void waitUntil(String what, BooleanSupplier condition) {
        driver().waitUntil(what, condition);
    }

    private static void show(int perspective) {
        assertTrue(CLIENT.window().run("org.liaison.command.perspective", Map.of("number", String.valueOf(perspective))));
    }

    /** The visible control with a test id; perspectives that are not in front have others. */
    private static Control shown(String testId) {
        return driver().all(Control.class).stream().filter(control -> testId.equals(control.getData(ModelIds.TEST_ID)))
                .filter(Control::isVisible).findFirst().orElse(null);
    }

    private static String list() {
        Control table = shown("list.table");
        return table == null ? "" : WidgetTree.text(table);
    }

    private static String title() {
        Control title = shown("title");
        return title == null ? "" : WidgetTree.text(title);
    }

    private static void press(Control control, int key, int modifiers) {
        driver().press(control, key, modifiers);
    }

    private void open() {
        press(shown("list.table"), SWT.ARROW_DOWN, 0);
        press(shown("list.table"), SWT.CR, 0);
        waitUntil("the editor", () -> title().equals("Menuiserie Lefèvre"));
    }

    private static Text editor(String testId) {
        waitUntil("the field " + testId, () -> shown(testId) instanceof Text);
        return (Text) shown(testId);
    }

    private void rename(String name) {
        Driver card = new Driver((Composite) shown("org.liaison.ui.relations.clientInformation"));
        driver().click(card.find(Canvas.class, "edit"));
        driver().type(editor("Relation.name"), name);
        waitUntil("a dirty part", () -> CLIENT.window().activePart().filter(MPart::isDirty).isPresent());
    }

    private String storedName() {
        return CLIENT.store().find(Relation.class, relation.getId()).orElseThrow().getName();
    }

    @Test
    void speaksFrench() {
        // what was said last stands behind them for a while
        assertEquals(List.of("Relations", "Contacts", "Tableau de bord", "Activités", "Historique"),
                texts("navigation").subList(0, 5));
        assertTrue(CLIENT.window().menu("Fichier").contains("Enregistrer"), () -> CLIENT.window().menu("Fichier").toString());
        assertTrue(CLIENT.window().menu("Affichage").contains("Contacts"), () -> CLIENT.window().menu("Affichage").toString());
        assertEquals(List.of(), driver().texts().stream().filter(text -> text.startsWith("%") || text.startsWith("!")).toList());
    }

    @Test
    void activitiesAndTheDashboardAreMadeWhenTheyAreSeen() {
        assertFalse(made("org.liaison.part.activities"));
        assertFalse(made("org.liaison.part.dashboard"));
        Set<String> seen = new HashSet<>();
        for (int perspective : new int[] { 3, 4 }) {
            show(perspective);
            seen.add(CLIENT.window().perspective());
            waitUntil("its content", () -> shown("agenda.mine") != null || shown("org.liaison.ui.dashboard.status") != null);
        }
        assertEquals(Set.of("org.liaison.perspective.activities", "org.liaison.perspective.dashboard"), seen);
        assertTrue(made("org.liaison.part.activities") && made("org.liaison.part.dashboard"));
    }

    private static boolean made(String part) {
        MWindow window = CLIENT.window().model();
        return window.getContext().get(EModelService.class).find(part, window) instanceof MPart found
                && found.getObject() != null;
    }

    private static List<String> texts(String testId) {
        Driver part = new Driver(driver().find(Composite.class, testId));
        return part.texts();
    }

    @Test
    void theWelcomeLoadsSamplesWhichOneUndoTakesBack() {
        CLIENT.store().change(Intent.typed("Nothing"), change -> remove(change, Relation.class));
        waitUntil("the welcome", () -> shown("list.empty.sample") != null);
        driver().click(shown("list.empty.sample"));
        waitUntil("the samples", () -> !list().isEmpty());
        // what made the list empty could be undone before
        waitUntil("something to undo", () -> offers("Annuler « Données d’exemple"));
        assertTrue(CLIENT.store().count(Contact.class) > 100);
        assertTrue(CLIENT.window().run("org.liaison.command.undo"));
        waitUntil("the welcome again", () -> shown("list.empty.sample") != null);
        assertEquals(0, CLIENT.store().count(Contact.class));
    }

    @Test
    void switchesPerspectivesByCommandAndByKey() {
        aContact("Claire", "Durand").in(CLIENT.store());
        assertEquals(RELATIONS, CLIENT.window().perspective());
        show(2);
        assertEquals(CONTACTS, CLIENT.window().perspective());
        waitUntil("the contact in the list", () -> list().contains("Durand"));
        show(5);
        assertEquals(CHANGES, CLIENT.window().perspective());
        waitUntil("the changes", () -> shown("changes.table") != null);
        press(shown("changes.table"), '2', SWT.MOD1);
        assertEquals(CONTACTS, CLIENT.window().perspective());
        waitUntil("the contacts", () -> shown("list.table") != null);
        press(shown("list.table"), '1', SWT.MOD1);
        assertEquals(RELATIONS, CLIENT.window().perspective());
        waitUntil("the relation in the list", () -> list().contains("Menuiserie Lefèvre"));
    }

    @Test
    void oneBoxFindsCommandsAndRecords() {
        press(shown("list.table"), '3', SWT.MOD1);
        waitUntil("the box", () -> box().isPresent());
        Driver box = new Driver(box().orElseThrow());
        waitUntil("what can be done", () -> box.shows("Gestion des tags") && box.shows("Historique"));
        Text typed = box.find(Text.class, "palette.text");
        typed.setText("sombre");
        waitUntil("the other theme", () -> box.shows("Thème sombre"));
        assertFalse(box.shows("Thème clair"), "it is shown already");
        typed.setText("menuis");
        waitUntil("the record", () -> box.shows("Menuiserie Lefèvre"));
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        typed.notifyListeners(SWT.Traverse, enter);
        waitUntil("the editor", () -> title().equals("Menuiserie Lefèvre"));
    }

    private static Optional<Shell> box() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> "palette".equals(shell.getData(ModelIds.TEST_ID)))
                .findFirst();
    }

    @Test
    void managesTagsAndMailingGroupsInTabs() {
        assertTrue(CLIENT.window().run("org.liaison.command.tags"));
        waitUntil("the tags", () -> shown("tags.table") != null);
        assertTrue(CLIENT.window().run("org.liaison.command.groups"));
        waitUntil("the groups", () -> shown("groups.table") != null);
        assertTrue(CLIENT.window().run("org.liaison.command.close"));
        waitUntil("no groups", () -> shown("groups.table") == null);
        assertTrue(CLIENT.window().run("org.liaison.command.tags"));
        waitUntil("the tags again", () -> shown("tags.table") != null);
        assertTrue(CLIENT.window().run("org.liaison.command.close"));
        waitUntil("the list", () -> list().contains("Menuiserie Lefèvre"));
    }

    @Test
    void opensARecordByCommandInAPartOfItsOwnAndOnlyOnce() {
        assertFalse(CLIENT.window().run("org.liaison.command.list.open"), "Nothing is ticked.");
        press(shown("list.table"), SWT.ARROW_DOWN, 0);
        press(shown("list.table"), ' ', 0);
        waitUntil("the ticked relation", () -> CLIENT.window().run("org.liaison.command.list.open"));
        waitUntil("the editor", () -> title().equals("Menuiserie Lefèvre"));
        MPart part = CLIENT.window().activePart().orElseThrow();
        assertEquals("Menuiserie Lefèvre", part.getLabel());
        assertEquals(1, CLIENT.window().editors().size());
        show(2);
        show(1);
        waitUntil("the editor again", () -> title().equals("Menuiserie Lefèvre"));
        assertTrue(CLIENT.window().run("org.liaison.command.close"));
        assertEquals(0, CLIENT.window().editors().size());
        waitUntil("the list", () -> list().contains("Menuiserie Lefèvre"));
        assertTrue(CLIENT.window().run("org.liaison.command.list.tickNone"));
    }

    @Test
    void storesWhatIsTypedByCommand() {
        open();
        rename("Lefèvre Bois");
        assertEquals("Menuiserie Lefèvre", storedName());
        assertTrue(CLIENT.window().run("org.eclipse.ui.file.save"));
        assertEquals("Lefèvre Bois", storedName());
        assertFalse(CLIENT.window().activePart().orElseThrow().isDirty());
        waitUntil("the new name in the banner", () -> title().equals("Lefèvre Bois"));
        assertFalse(CLIENT.window().run("org.eclipse.ui.file.save"), "There is nothing left to store.");
    }

    @Test
    void takesBackAndPutsAgainByCommandAndByKey() {
        open();
        rename("Lefèvre Bois");
        assertTrue(CLIENT.window().run("org.eclipse.ui.file.save"));
        waitUntil("something to undo", () -> CLIENT.window().run("org.liaison.command.undo"));
        waitUntil("the old name", () -> storedName().equals("Menuiserie Lefèvre"));
        waitUntil("the old name in the banner", () -> title().equals("Menuiserie Lefèvre"));
        waitUntil("something to redo", () -> CLIENT.window().run("org.liaison.command.redo"));
        waitUntil("the new name", () -> storedName().equals("Lefèvre Bois"));
        waitUntil("the menu to offer undo", () -> offers("Annuler « "));
        press(shown("title"), 'z', SWT.MOD1);
        waitUntil("the old name again", () -> storedName().equals("Menuiserie Lefèvre"));
        waitUntil("the menu to offer redo", () -> offers("Rétablir « "));
        press(shown("title"), 'y', SWT.MOD1);
        waitUntil("the new name again", () -> storedName().equals("Lefèvre Bois"));
    }

    private static boolean offers(String start) {
        return CLIENT.window().menu("Édition").stream().anyMatch(item -> item.startsWith(start));
    }

    @Test
    void arrangesTheWidgetsOfAnEditorAndTakesStepsBackByTheUsualKeys() {
        open();
        assertTrue(CLIENT.window().run("org.liaison.command.detail.arrange"));
        waitUntil("the board", () -> shown("layout.board") != null);
        press(shown("layout.board"), SWT.DEL, 0);
        waitUntil("something to store", () -> CLIENT.window().activePart().filter(MPart::isDirty).isPresent());
        assertTrue(CLIENT.window().run("org.liaison.command.undo"));
        waitUntil("nothing to store", () -> CLIENT.window().activePart().filter(part -> !part.isDirty()).isPresent());
        assertTrue(CLIENT.window().run("org.liaison.command.redo"));
        waitUntil("something to store again", () -> CLIENT.window().activePart().filter(MPart::isDirty).isPresent());
        assertTrue(CLIENT.window().run("org.eclipse.ui.file.save"));
        waitUntil("the page", () -> shown("layout.board") == null
                && shown("org.liaison.ui.relations.clientInformation") == null);
        waitUntil("something to undo", () -> offers("Annuler « Disposition des fiches"));
        assertTrue(CLIENT.window().run("org.liaison.command.undo"));
        waitUntil("the widget again", () -> shown("org.liaison.ui.relations.clientInformation") != null);
    }

    /** After a question the part in front is active again as soon as the window is. */
    private static void close(int answer) {
        CLIENT.window().answering(
                () -> waitUntil("a part to close", () -> CLIENT.window().run("org.liaison.command.close")), answer);
    }

    @Test
    void asksBeforeWhatIsTypedIsLost() {
        open();
        rename("Perdu");
        close(2);
        assertEquals(1, CLIENT.window().editors().size(), "Whoever wants to stay, stays.");
        assertEquals("Perdu", editor("Relation.name").getText());
        close(1);
        assertEquals(0, CLIENT.window().editors().size());
        assertEquals("Menuiserie Lefèvre", storedName());
        open();
        rename("Gardé");
        close(0);
        assertEquals(0, CLIENT.window().editors().size());
        assertEquals("Gardé", storedName());
    }

    @Test
    void showsWhatOthersStoreAtOnce() {
        open();
        CLIENT.store().change(Intent.typed("Ailleurs"), change -> change.edit(relation).setName("Venu d'ailleurs"));
        waitUntil("the name in the banner", () -> title().equals("Venu d'ailleurs"));
        show(5);
        waitUntil("the change in the log", () -> driver().shows("Ailleurs"));
    }
}
