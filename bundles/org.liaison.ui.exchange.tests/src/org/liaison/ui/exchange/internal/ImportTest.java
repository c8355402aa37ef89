// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.Importer;
import org.liaison.exchange.SampleData;
import org.liaison.model.EntityType;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.look.FlatButton;

/** The import as the user meets it: what the columns stand for, a trial, progress that can be ended, the report. */
class ImportTest {

    private static final List<EntityType<?>> LISTS = List.of(RelationFields.TYPE, ContactFields.TYPE);

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;

    private Surroundings around;
    private Desk desk;
    private Driver main;
    private ImportPlan begun;

    @BeforeEach
    void begin() {
        around = new Surroundings(LIAISON, DISPLAY);
        desk = new Desk(DISPLAY.display(), around.icons(), around.prompts(), around.failures(), around.background(),
                around.events(), LIAISON.workplace());
        main = new Driver(DISPLAY.shell());
    }

    @AfterEach
    void empty() {
        while (LIAISON.store().count(Relation.class) + LIAISON.store().count(Contact.class) > 0) {
            LIAISON.store().undo(LIAISON.store().log().undoable(LIAISON.workplace().author()).orElseThrow().id(), "Undo");
        }
    }

    private Path file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }

    private Driver choose(Path file) {
        new ImportWindow(desk, LIAISON.service(Importer.class), LISTS, file, plan -> begun = plan).open();
        return new Driver(window());
    }

    private Shell window() {
        return Stream.of(DISPLAY.display().getShells()).filter(shell -> shell != DISPLAY.shell()).findFirst()
                .orElseThrow(() -> new AssertionError("No window was opened."));
    }

    private boolean alone() {
        return DISPLAY.display().getShells().length == 1;
    }

    private static FlatButton button(Driver driver, String id) {
        return driver.find(FlatButton.class, "import." + id);
    }

    private void importFile(Path file) {
        new ImportHandler().run(desk, LIAISON.service(Importer.class), LIAISON.store(), RegistryFactory.getRegistry(),
                file.toString());
    }

    private String lastWord() {
        return around.said().isEmpty() ? "" : around.said().getLast();
    }

    @Test
    void guessesWhatColumnsStandForAndShowsAnExample() {
        Driver window = choose(file("clients.csv", "Raison sociale;Ville;Humeur", "ACME;Lyon;bonne"));
        assertEquals("Importer clients.csv", ((Shell) window.root()).getText());
        assertEquals(RelationFields.TYPE.label(Locale.FRENCH), window.find(Combo.class, "import.list").getText());
        assertFalse(window.find(Combo.class, "import.column.0").getText().isEmpty());
        assertFalse(window.find(Combo.class, "import.column.0").getText().startsWith("("));
        assertFalse(window.find(Combo.class, "import.column.1").getText().startsWith("("));
        assertTrue(window.find(Combo.class, "import.column.2").getText().startsWith("("), "Nobody knows what Humeur is.");
        assertTrue(window.shows("Humeur") && window.shows("Lyon"));
        button(window, "cancel").press();
        assertTrue(alone());
        assertEquals(null, begun);
    }

    @Test
    void takesWhatTheUserSaysOfAColumn() {
        Driver window = choose(file("clients.csv", "Raison sociale;Humeur", "ACME;bonne"));
        Combo mood = window.find(Combo.class, "import.column.1");
        String town = Stream.of(mood.getItems()).filter(item -> item.startsWith("Ville")).findFirst().orElseThrow();
        window.choose(mood, town);
        button(window, "check").press();
        assertTrue(begun.dryRun(), "A trial stores nothing.");
        assertFalse(alone(), "After a trial the window stays.");
        button(window, "import").press();
        assertFalse(begun.dryRun());
        assertEquals("city", begun.columns().get(1).target());
        assertTrue(alone());
    }

    @Test
    void offersTheTargetsOfTheOtherList() {
        Driver window = choose(file("gens.csv", "Nom;Prénom;E-mail", "Durand;Claire;claire@example.org"));
        window.choose(window.find(Combo.class, "import.list"), ContactFields.TYPE.label(Locale.FRENCH));
        String targets = IntStream.range(0, 3).mapToObj(i -> window.find(Combo.class, "import.column." + i).getText())
                .collect(Collectors.joining(", "));
        assertFalse(targets.contains("("), () -> "All three are known: " + targets);
        button(window, "import").press();
        assertEquals(Contact.class, begun.list());
    }

    @Test
    void refusesWhatItCannotRead() {
        Driver window = choose(file("vide.csv"));
        assertFalse(button(window, "import").isEnabled());
        assertFalse(button(window, "check").isEnabled());
        assertTrue(window.shows("vide.csv"), () -> window.texts().toString());
        button(window, "cancel").press();
    }

    @Test
    void importsAndSaysHowMany() {
        importFile(file("clients.csv", "Raison sociale;SIREN", "ACME;732829320", "Docks;", ";"));
        assertTrue(window().getText().contains("clients.csv"), "There is a window with the progress.");
        main.waitUntil("the end", this::alone);
        assertEquals(2, LIAISON.store().count(Relation.class));
        assertTrue(lastWord().startsWith("2 "), this::lastWord);
        importFile(file("clients.csv", "Raison sociale;SIREN", "ACME;732829320", "Docks;"));
        main.waitUntil("the end", this::alone);
        assertEquals(2, LIAISON.store().count(Relation.class));
        assertTrue(lastWord().startsWith("0 "), this::lastWord);
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        importFile(folder.resolve("missing.csv"));
        main.waitUntil("a sentence", () -> !around.asked().isEmpty());
        assertTrue(around.asked().getFirst().text().contains("missing.csv"), around.asked().getFirst()::text);
        main.waitUntil("the end", this::alone);
        assertEquals(0, LIAISON.store().count(Relation.class));
    }

    @Test
    void isEndedWithoutATrace() {
        importFile(file("many.csv", Stream.concat(Stream.of("Raison sociale;Ville"),
                IntStream.range(0, 60_000).mapToObj(i -> "Entreprise " + i + ";Lyon")).toArray(String[]::new)));
        new Driver(window()).find(FlatButton.class, "progress.cancel").press();
        main.waitUntil("the end", this::alone);
        assertEquals(desk.text("cancelled"), lastWord());
        assertEquals(0, LIAISON.store().count(Relation.class));
        assertEquals(List.of(), around.asked());
    }

    @Test
    void makesSampleDataThatOneUndoTakesBack() {
        new SampleHandler().load(desk, LIAISON.service(SampleData.class));
        main.waitUntil("the end", this::alone);
        assertEquals(desk.text("sampleDone"), lastWord());
        assertEquals(500, LIAISON.store().count(Relation.class));
        assertEquals(1_500, LIAISON.store().count(Contact.class));
        LIAISON.store().undo(LIAISON.store().log().undoable(LIAISON.workplace().author()).orElseThrow().id(), "Undo");
        assertEquals(0, LIAISON.store().count(Relation.class) + LIAISON.store().count(Contact.class));
    }
}
