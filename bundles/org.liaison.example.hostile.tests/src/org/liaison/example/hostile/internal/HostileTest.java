// SPDX-License-Identifier: EPL-2.0
package org.liaison.example.hostile.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.TermFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Setting;
import org.liaison.model.crm.SettingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.workbench.WorkbenchExtension;
import org.liaison.store.Workplace;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;

/** The client with a plug-in that does what none must: whatever that does costs its own place on the screen and nothing else. */
class HostileTest {

    private static final String BUNDLE = "org.liaison.example.hostile.";
    private static final String NOTES = "org.liaison.ui.relations.notes";
    private static final int SECONDS = 60;
    private static final List<String> BLOCKING = List.of("sleeping", "looping");
    /** These do what they do later than when they are shown. */
    private static final List<String> LATER = List.of("closing", "binding", "committing", "vanishing");

    @RegisterExtension
    static final WorkbenchExtension CLIENT = WorkbenchExtension.speaking(Locale.FRENCH);

    private Relation relation;

    @BeforeEach
    void begin() {
        System.clearProperty(Mercy.ASKED);
        relation = aRelation("Menuiserie Lefèvre").in(CLIENT.store());
    }

    @AfterEach
    void end() {
        System.setProperty(Mercy.ASKED, "true");
        CLIENT.window().closeEditors();
        CLIENT.store().change(Intent.typed("Tidy"), change -> {
            change.remove(Relation.class, List.of(relation.getId()));
            change.remove(Setting.class, CLIENT.store().list(SettingFields.OWNER, System.getProperty("user.name")).stream()
                    .map(Setting::getId).toList());
        });
    }

    @Test
    void whatThrowsBecomesACardThatSaysSoAndTheRestWorksAndSaves() {
        CLIENT.store().change(Intent.typed("Given: a sector"), change -> change.edit(stored()).setSector(change
                .list(TermFields.VOCABULARY, Vocabulary.SECTOR).getFirst()));
        List<String> all = contributed().filter(id -> id.startsWith(BUNDLE)).map(id -> id.substring(BUNDLE.length()))
                .filter(id -> !BLOCKING.contains(id)).toList();
        assertTrue(all.containsAll(LATER) && all.size() > 11, all::toString);
        open(all);
        all.stream().filter(id -> !LATER.contains(id)).forEach(id -> waitUntil(id + " to have failed", () -> failed(id)));
        assertTrue(says("filling", "« Échoue au remplissage » de l’extension « Exemple : hostile »"), "the sentence names it");
        waitUntil("word of the one that is gone", () -> driver().shows("« Supprime sa propre carte »"));

        edit("binding", "x");
        waitUntil("binding to have failed", () -> failed("binding"));
        press(card("binding"), "save");
        press(card("committing"), "edit");
        driver().type((Text) find(card("committing"), "Relation.tradeName"), "Lefèvre");
        press(card("committing"), "save");
        waitUntil("committing to have failed", () -> failed("committing"));
        assertEquals("x", stored().getAcronym(), "nothing of what could not be stored is");
        assertNull(stored().getTradeName());
        press(card(NOTES), "edit");
        driver(NOTES).type(driver(NOTES).all(Text.class).getFirst(), "Tout va bien.");
        press(card(NOTES), "save");
        waitUntil("the notes to be stored", () -> "Tout va bien.".equals(stored().getNotes()));
        assertEquals("x", stored().getAcronym(), "what was typed before something failed can still be stored");
        assertEquals("Menuiserie Lefèvre", stored().getName());
    }

    @Test
    void whatIsSwitchedOffStaysOffUntilItIsSwitchedOnAgain() {
        open(List.of("filling"));
        waitUntil("it to have failed", () -> failed("filling"));
        driver().click(find(card("filling"), "switchOff"));
        waitUntil("the way back", () -> find(card("filling"), "switchOn") != null);
        assertEquals("Widget « Échoue au remplissage » désactivé", last());
        CLIENT.window().closeEditors();
        show();
        waitUntil("the way back in a new editor", () -> card("filling") != null && find(card("filling"), "switchOn") != null);
        driver().click(find(card("filling"), "switchOn"));
        waitUntil("it to fail again", () -> failed("filling"));
        assertEquals("Widget « Échoue au remplissage » réactivé", last());
    }

    @Test
    void whatSleepsOnTheThreadOfTheWindowIsWokenAndNotRunAgain() {
        open(List.of("sleeping"));
        waitUntil("it to have been stopped", () -> failed("sleeping") && says("sleeping", "trop de temps"));
        press(card(NOTES), "edit");
        driver(NOTES).type(driver(NOTES).all(Text.class).getFirst(), "Toujours là.");
        press(card(NOTES), "save");
        waitUntil("the notes to be stored", () -> "Toujours là.".equals(stored().getNotes()));
        assertTrue(says("sleeping", "trop de temps"), "it is not run again by itself");
    }

    @Test
    void whatNeverGivesTheWindowBackIsNotedForTheNextStart() throws InterruptedException {
        Path file = stuck();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Thread mercy = Thread.ofPlatform().daemon().start(() -> {
            while (!Files.exists(file) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            System.setProperty(Mercy.ASKED, "true");
        });
        open(List.of("looping"));
        waitUntil("it to have been given up", () -> failed("looping") && says("looping", "trop de temps"));
        mercy.join();
    }

    @Test
    void theDashboardBearsItToo() {
        assertTrue(CLIENT.window().run("org.liaison.command.perspective", Map.of("number", "3")));
        for (String id : List.of("dashboard", "dashboard.painting")) {
            waitUntil(id + " to have failed", () -> failed(id));
        }
        waitUntil("the others to work", () -> card("org.liaison.ui.dashboard.status") != null);
        assertTrue(CLIENT.window().run("org.liaison.command.perspective", Map.of("number", "1")));
    }

    private void open(List<String> widgets) {
        Set<String> placed = Stream.concat(Stream.of(NOTES), widgets.stream().map(id -> BUNDLE + id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        CLIENT.store().change(Intent.typed("Given: a layout"), change -> {
            Setting layout = new Setting();
            layout.setKind("detailLayout");
            layout.setName("Relation");
            layout.setOwner(System.getProperty("user.name"));
            layout.setContent("<layout><tab id=\"mine\" title=\"Mine\">" + column(placed, 0) + column(placed, 1) + "</tab>"
                    + named("removed", contributed().filter(id -> !placed.contains(id))) + "</layout>");
            change.add(layout);
        });
        show();
    }

    private static String column(Collection<String> placed, int number) {
        List<String> all = List.copyOf(placed);
        return "<column>" + named("widget", all.stream().filter(id -> all.indexOf(id) % 2 == number)) + "</column>";
    }

    private static String named(String element, Stream<String> ids) {
        return ids.map(id -> '<' + element + " id=\"" + id + "\"/>").collect(Collectors.joining());
    }

    private static Stream<String> contributed() {
        return Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor("org.liaison.ui.detailWidgets"))
                .map(element -> element.getAttribute("id"));
    }

    private void show() {
        RecordRef reference = new RecordRef(Relation.class, relation.getId());
        window().get(RecordOpener.class).open(reference, FrozenSelection.only(reference, "Menuiserie Lefèvre"));
        waitUntil("the notes", () -> card(NOTES) != null && find(card(NOTES), "edit") != null);
    }

    private static IEclipseContext window() {
        return CLIENT.window().model().getContext();
    }

    private static Path stuck() {
        return window().get(Workplace.class).folder().resolve("stuck.txt");
    }

    /** Hands what is thrown to where the platform's loop hands it. */
    private static void waitUntil(String what, BooleanSupplier condition) {
        Display display = CLIENT.window().shell().getDisplay();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            try {
                if (!display.readAndDispatch()) {
                    display.timerExec(20, display::wake);
                    display.sleep();
                }
            } catch (RuntimeException thrown) {
                display.getRuntimeExceptionHandler().accept(thrown);
            }
        }
    }

    private static Driver driver() {
        return CLIENT.window().driver();
    }

    private static Driver driver(String card) {
        return new Driver(card(card));
    }

    /** The card of a widget of ours, by the end of its id, or of another, by all of it. */
    private static Composite card(String id) {
        return (Composite) find(CLIENT.window().shell(), id.startsWith("org.") ? id : BUNDLE + id);
    }

    private static Control find(Composite root, String testId) {
        return root == null
                ? null
                : new Driver(root).all(Control.class).stream().filter(control -> testId.equals(control.getData(ModelIds.TEST_ID)))
                        .findFirst().orElse(null);
    }

    private static boolean failed(String id) {
        return find(card(id), "failed") != null;
    }

    private static boolean says(String id, String text) {
        return driver(id).shows(text);
    }

    private static void press(Composite card, String button) {
        driver().click(find(card, button));
    }

    private static void edit(String id, String acronym) {
        press(card(id), "edit");
        driver().type((Text) find(card(id), "Relation.acronym"), acronym);
    }

    private Relation stored() {
        return CLIENT.store().find(Relation.class, relation.getId()).orElseThrow();
    }

    private static String last() {
        return CLIENT.store().log().undoable(System.getProperty("user.name")).orElseThrow().intent().title();
    }
}
