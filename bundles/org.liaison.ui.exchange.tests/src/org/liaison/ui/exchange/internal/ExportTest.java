// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.testing.GivenList;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ShownList;
import org.liaison.ui.exchange.internal.ExportChoice.Scope;
import org.liaison.ui.look.FlatButton;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class ExportTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;

    private Surroundings around;
    private ExportDesk desk;
    private Driver main;
    private ExportWindow asked;

    @BeforeEach
    void begin() {
        around = new Surroundings(liaison, DISPLAY);
        BundleContext bundles = FrameworkUtil.getBundle(ExportTest.class).getBundleContext();
        desk = new ExportDesk(
                new Desk(DISPLAY.display(), around.icons(), around.prompts(), around.failures(), around.background(),
                        around.events(), liaison.workplace()),
                bundles.getService(bundles.getServiceReference(Exporter.class)), liaison.search(), liaison.store());
        main = new Driver(DISPLAY.shell());
    }

    @Test
    void writesTheChosenRecordsForAFrenchSpreadsheetAndSaysHowMany() throws IOException {
        Relation acme = aRelation("Société Générale").in(liaison.store());
        aRelation("Bolt").in(liaison.store());
        Path file = folder.resolve("relations.csv");
        desk.write(usual(Relation.class, Optional.of(new long[] { acme.getId() }), Format.CSV), file);
        main.waitUntil("the file", () -> around.said().contains("Une fiche exportée vers relations.csv."));
        List<String> lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("\uFEFF") && lines.get(0).contains(";"), lines.get(0));
        assertTrue(lines.get(1).contains("Société Générale"), lines.get(1));
    }

    @Test
    void writesAllContactsAsCards() throws IOException {
        aContact("Claire", "Durand").in(liaison.store());
        aContact("Marc", "Petit").in(liaison.store());
        Path file = folder.resolve("contacts.vcf");
        desk.write(usual(Contact.class, Optional.empty(), Format.VCARD), file);
        main.waitUntil("the file", () -> around.said().contains("2 fiches exportées vers contacts.vcf."));
        assertEquals(2, Files.readAllLines(file).stream().filter("BEGIN:VCARD"::equals).count());
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        aContact("Claire", "Durand").in(liaison.store());
        around.answer(0);
        desk.write(usual(Contact.class, Optional.empty(), Format.CSV), folder.resolve("missing").resolve("contacts.csv"));
        main.waitUntil("the reason", () -> !around.asked().isEmpty());
        assertTrue(around.asked().getFirst().text().startsWith("contacts.csv: "), around.asked().getFirst().text());
    }

    @Test
    void isOfferedForWhatCanBeExported() {
        assertEquals(List.of("Exporter…"), labels(new FrozenSelection(Relation.class, "", new long[] { 1 })));
        assertEquals(List.of(), labels(new FrozenSelection(Colleague.class, "", new long[] { 1 })));
        assertEquals(List.of(), labels(null));
        List<MMenuElement> all = new ArrayList<>();
        new ExportAllItems().show(all, desk, null, null);
        assertEquals(List.of("Exporter"), all.stream().map(MMenuElement::getLabel).toList());
    }

    private static ExportChoice usual(Class<? extends DomainEntity> type, Optional<long[]> ids, Format format) {
        return ExportChoice.usual(new Scope("", "", type, () -> ids), format, Locale.FRENCH);
    }

    /** What the user sees when a filtered list is exported with one record ticked. */
    private Driver ask(Class<? extends DomainEntity> type, long... ticked) {
        liaison.search().caughtUp().toCompletableFuture().join();
        ShownList list = new GivenList("Marcs", ListQuery.all(type).matching("marc"), 1,
                List.of("name", "company"));
        asked = desk.window(type, Optional.of(list), Optional.of(new FrozenSelection(type, "1 fiche cochée", ticked)));
        asked.open();
        return new Driver(Stream.of(DISPLAY.display().getShells()).filter(shell -> shell != DISPLAY.shell()).findFirst()
                .orElseThrow());
    }

    @Test
    void asksWhichRecordsWhichColumnsAndWhichFormat() {
        aContact("Claire", "Durand").in(liaison.store());
        long marc = aContact("Marc", "Petit").in(liaison.store()).getId();
        Driver window = ask(Contact.class, marc);
        assertEquals("Sélection : 1 fiche cochée", window.find(Button.class, "export.scope.selection").getText());
        assertEquals("Marcs : une personne de contact", window.find(Button.class, "export.scope.shown").getText());
        assertEquals("Tout : 2 personnes de contact", window.find(Button.class, "export.scope.all").getText());
        assertEquals("Les colonnes de l’affichage (2)", window.find(Button.class, "export.columns.view").getText());
        assertFalse(window.find(Combo.class, "export.separator").isEnabled());
        choose(window, "export.format.vcard");
        assertFalse(window.find(Button.class, "export.columns.view").isEnabled());
        choose(window, "export.format.csv");
        assertTrue(window.find(Combo.class, "export.separator").isEnabled());
        window.choose(window.find(Combo.class, "export.separator"), "Virgule ( , )");
        choose(window, "export.scope.shown");
        ExportPlan plan = asked.choice().plan(folder.resolve("contacts.csv"));
        assertArrayEquals(new long[] { marc }, plan.ids().orElseThrow());
        assertEquals(List.of("name", "company"), plan.columns());
        assertEquals(',', plan.separator());
        choose(window, "export.scope.all");
        choose(window, "export.columns.all");
        ExportPlan everything = asked.choice().plan(folder.resolve("contacts.csv"));
        assertEquals(2, everything.ids().orElseThrow().length);
        assertEquals(List.of(), everything.columns());
        window.click(window.find(FlatButton.class, "export.cancel"));
        assertEquals(1, DISPLAY.display().getShells().length);
    }

    @Test
    void companiesHaveNoVisitingCards() {
        Driver window = ask(Relation.class, 1);
        assertEquals(2, window.all(Button.class).stream()
                .filter(button -> String.valueOf(button.getData(Driver.TEST_ID)).startsWith("export.format.")).count());
        window.click(window.find(FlatButton.class, "export.cancel"));
    }

    /** As a click does; what the program selects leaves the others of the group as they are. */
    private static void choose(Driver window, String id) {
        Button chosen = window.find(Button.class, id);
        for (Control other : chosen.getParent().getChildren()) {
            if (other instanceof Button button) {
                button.setSelection(button == chosen);
            }
        }
        window.click(chosen);
    }

    private List<String> labels(FrozenSelection selection) {
        List<MMenuElement> items = new ArrayList<>();
        new ExportItems().show(items, desk, null, selection);
        return items.stream().map(MMenuElement::getLabel).toList();
    }
}
