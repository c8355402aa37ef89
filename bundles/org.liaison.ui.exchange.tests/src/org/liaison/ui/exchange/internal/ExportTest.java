// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.exchange.Exporter;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
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

    @BeforeEach
    void begin() {
        around = new Surroundings(liaison, DISPLAY);
        BundleContext bundles = FrameworkUtil.getBundle(ExportTest.class).getBundleContext();
        desk = new ExportDesk(
                new Desk(DISPLAY.display(), around.icons(), around.prompts(), around.failures(), around.background(),
                        around.events(), liaison.workplace()),
                bundles.getService(bundles.getServiceReference(Exporter.class)));
        main = new Driver(DISPLAY.shell());
    }

    @Test
    void writesTheChosenRecordsForAFrenchSpreadsheetAndSaysHowMany() throws IOException {
        Relation acme = aRelation("Société Générale").in(liaison.store());
        aRelation("Bolt").in(liaison.store());
        Path file = folder.resolve("relations.csv");
        desk.write(ExportDesk.plan(Relation.class, Optional.of(new long[] { acme.getId() }), file, Locale.FRENCH));
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
        desk.write(ExportDesk.plan(Contact.class, Optional.empty(), file, Locale.FRENCH));
        main.waitUntil("the file", () -> around.said().contains("2 fiches exportées vers contacts.vcf."));
        assertEquals(2, Files.readAllLines(file).stream().filter("BEGIN:VCARD"::equals).count());
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        aContact("Claire", "Durand").in(liaison.store());
        around.answer(0);
        desk.write(ExportDesk.plan(Contact.class, Optional.empty(), folder.resolve("missing").resolve("contacts.csv"),
                Locale.FRENCH));
        main.waitUntil("the reason", () -> !around.asked().isEmpty());
        assertTrue(around.asked().getFirst().text().startsWith("contacts.csv: "), around.asked().getFirst().text());
    }

    @Test
    void isOfferedForWhatCanBeExported() {
        assertEquals(List.of("Exporter…"), labels(new FrozenSelection(Relation.class, "", new long[] { 1 })));
        assertEquals(List.of(), labels(new FrozenSelection(Colleague.class, "", new long[] { 1 })));
        assertEquals(List.of(), labels(null));
        List<MMenuElement> all = new ArrayList<>();
        new ExportAllItems().show(all, desk);
        assertEquals(List.of("Exporter"), all.stream().map(MMenuElement::getLabel).toList());
    }

    private List<String> labels(FrozenSelection selection) {
        List<MMenuElement> items = new ArrayList<>();
        new ExportItems().show(items, desk, selection);
        return items.stream().map(MMenuElement::getLabel).toList();
    }
}
