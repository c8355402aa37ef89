// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.dossier.internal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.dossier.Dossiers;
import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.print.Printer;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Progress;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.widgets.WidgetContract;
import org.liaison.testing.widgets.WidgetStage;
import org.liaison.ui.look.FlatButton;

class DossierCardTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    static final StoreExtension LIAISON = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> keepsTheContract() {
        return new WidgetContract(LIAISON, DISPLAY).of("org.liaison.ui.dossier");
    }

    private static Dossiers dossiers() {
        return LIAISON.service(Dossiers.class);
    }

    private static void add(DomainEntity owner, EntryKind kind, String title, int days) {
        dossiers().add(owner, Draft.of(kind, NOON.plusSeconds(days * 86_400L), title, "Texte de " + title), Origin.TYPED);
    }

    private static <E extends DomainEntity> WidgetStage<E> stage(String widget, E record) {
        WidgetStage<E> stage = WidgetStage.of("org.liaison.ui.dossier." + widget, LIAISON, DISPLAY, record);
        stage.show(false);
        return stage;
    }

    private static Table table(Driver driver) {
        driver.waitUntil("the entries", () -> !driver.all(Table.class).isEmpty());
        return driver.find(Table.class, "dossier.table");
    }

    private static List<String> column(Table table, int column) {
        return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
    }

    @Test
    void anEmptyDossierSaysWhatToDo() {
        try (WidgetStage<Relation> stage = stage("relation", aRelation("Vide").in(LIAISON.store()))) {
            stage.driver().waitUntil("a sentence", () -> stage.driver().shows("Le dossier est vide. Écrivez une note, ou déposez "
                    + "ici des documents et des e-mails (.eml) : un e-mail est classé chez tous ceux dont il porte l’adresse."));
            assertTrue(stage.driver().find(FlatButton.class, "dossier.add").isVisible());
        }
    }

    @Test
    void showsTheNewestFirstWithThoseOfContacts() {
        Relation acme = aRelation("ACME").in(LIAISON.store());
        Contact anne = aContact("Anne", "Martin").with(ContactFields.RELATION, acme).in(LIAISON.store());
        add(acme, EntryKind.NOTE, "Ancienne", 0);
        add(anne, EntryKind.APPOINTMENT, "Visite", 1);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            Table table = table(stage.driver());
            assertEquals(List.of("Visite", "Ancienne"), column(table, 2));
            assertEquals("03/03/2026 13:00", table.getItem(0).getText(0));
            assertEquals("Anne Martin", table.getItem(0).getText(3));
            assertEquals("Texte de Visite", stage.driver().find(StyledText.class, "dossier.text").getText());
        }
        try (WidgetStage<Contact> stage = stage("contact", anne)) {
            assertEquals(List.of("Visite"), column(table(stage.driver()), 2));
        }
    }

    @Test
    void isFilteredByWordsAndType() {
        Relation acme = aRelation("Filtrée").in(LIAISON.store());
        add(acme, EntryKind.NOTE, "Appel à Léa", 0);
        add(acme, EntryKind.RECEIVED, "Devis", 1);
        add(acme, EntryKind.SENT, "Appel d’offres", 2);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            Driver driver = stage.driver();
            Table table = table(driver);
            driver.type(driver.find(Text.class, "dossier.words"), "appel");
            assertEquals(List.of("Appel d’offres", "Appel à Léa"), column(table, 2));
            driver.type(driver.find(Text.class, "dossier.words"), "lea texte");
            assertEquals(List.of("Appel à Léa"), column(table, 2));
            driver.type(driver.find(Text.class, "dossier.words"), "");
            driver.click(driver.find(FlatButton.class, "dossier.sort.MAIL"));
            assertEquals(List.of("Appel d’offres", "Devis"), column(table, 2));
            assertEquals("E-mails (2)", driver.find(FlatButton.class, "dossier.sort.MAIL").text());
            driver.click(driver.find(FlatButton.class, "dossier.sort.DOCUMENT"));
            assertEquals(0, table.getItemCount());
            assertTrue(driver.shows("Rien dans le dossier ne correspond. Enlevez un mot, le type ou la période."));
            stage.show(false);
            assertEquals(0, table(stage.driver()).getItemCount(), "what was chosen stays when the widget is made anew");
        }
    }

    @Test
    void filesThatAreDroppedAreFiledAndDeletedOnesComeBack() throws IOException {
        Relation acme = aRelation("Déposée").in(LIAISON.store());
        Path offer = Files.writeString(folder.resolve("offre.txt"), "Charpente");
        dossiers().file(acme, List.of(offer), Origin.TYPED, Progress.NONE);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            Driver driver = stage.driver();
            Table table = table(driver);
            assertEquals("offre.txt", table.getItem(0).getText(4));
            assertTrue(driver.shows("offre.txt  (9 octets)"));
            driver.press(table, SWT.DEL, 0);
            driver.waitUntil("the invitation", () -> driver.all(Table.class).isEmpty());
            driver.waitUntil("the title", () -> LIAISON.lastTitle().equals("Document « offre.txt » supprimé du dossier"));
            LIAISON.undoLast();
            stage.reload();
            assertEquals("offre.txt", table(stage.driver()).getItem(0).getText(4));
        }
    }

    /** The card is made anew for what was stored meanwhile. */
    @Test
    void whatWasDeletedCanBeTakenBackFromACardThatIsGone() throws IOException {
        Relation acme = aRelation("Remplacée").in(LIAISON.store());
        dossiers().file(acme, List.of(Files.writeString(folder.resolve("offre.txt"), "Charpente")), Origin.TYPED, Progress.NONE);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            stage.driver().press(table(stage.driver()), SWT.DEL, 0);
            stage.driver().waitUntil("the offer", () -> offer().isPresent());
            stage.reload();
            offer().orElseThrow().notifyListeners(SWT.Selection, new Event());
            stage.driver().waitUntil("the entry", () -> dossiers().items(LIAISON.store(), acme).size() == 1);
        }
    }

    private static Optional<Link> offer() {
        return Stream.of(DISPLAY.display().getShells()).flatMap(shell -> new Driver(shell).all(Link.class).stream())
                .filter(link -> "toastAction".equals(link.getData(Driver.TEST_ID))).findFirst();
    }

    @Test
    void aPeriodHasItsFirstAndLastDay() {
        Period period = Period.of(NOON.atZone(java.time.ZoneOffset.UTC).toLocalDate().plusDays(1),
                NOON.atZone(java.time.ZoneOffset.UTC).toLocalDate());
        assertTrue(period.has(period.from()) && period.has(period.to()));
        assertTrue(!period.has(period.from().minusDays(1)) && !period.has(period.to().plusDays(1)));
        assertEquals("custom", period.name());
    }

    @Test
    void longNamesAreShownWhole() {
        Relation acme = aRelation("Longue").in(LIAISON.store());
        String title = "Proposition révisée pour la rénovation complète du siège et des trois établissements lyonnais ".repeat(3)
                .strip();
        add(acme, EntryKind.NOTE, title, 0);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            table(stage.driver());
            assertEquals(title, stage.driver().find(Label.class, "dossier.title").getText());
        }
    }

    private Path picture(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(1300, 400, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return file;
    }

    @Test
    void picturesAndPagesAreShown() throws IOException {
        Relation acme = aRelation("Illustrée").in(LIAISON.store());
        dossiers().file(acme, List.of(picture("plan.png")), Origin.TYPED, Progress.NONE);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            Driver driver = stage.driver();
            driver.waitUntil("the picture", () -> pictures(driver).anyMatch(picture -> picture.getSize().x == 640));
        }
        Path pdf = folder.resolve("fiche.pdf");
        LIAISON.service(Printer.class).sheets(Relation.class, new long[] { acme.getId() }, pdf, Progress.NONE);
        Relation paper = aRelation("Imprimée").in(LIAISON.store());
        dossiers().file(paper, List.of(pdf), Origin.TYPED, Progress.NONE);
        try (WidgetStage<Relation> stage = stage("relation", paper)) {
            Driver driver = stage.driver();
            driver.waitUntil("the page", () -> pictures(driver).anyMatch(page -> page.getSize().y > 700));
        }
    }

    private static Stream<Canvas> pictures(Driver driver) {
        return driver.all(Canvas.class).stream().filter(canvas -> "dossier.picture".equals(canvas.getData(Driver.TEST_ID)));
    }

    @Test
    void aBrokenPictureIsSaid() throws IOException {
        Relation acme = aRelation("Abîmée").in(LIAISON.store());
        dossiers().file(acme, List.of(Files.writeString(folder.resolve("faux.png"), "pas une image")), Origin.TYPED,
                Progress.NONE);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            Driver driver = stage.driver();
            driver.waitUntil("a sentence", () -> driver
                    .shows("Impossible de le montrer ici. Ouvrez-le avec un autre programme, ou enregistrez-le."));
        }
    }

    @Test
    void addressesGiveWayToNames() {
        Relation acme = aRelation("Nommée").in(LIAISON.store());
        dossiers().add(acme, new Draft(EntryKind.SENT, NOON, "Devis", "", "Léa Roy <lea@roy.fr>, <max@roy.fr>, zoe@roy.fr", ""),
                Origin.TYPED);
        try (WidgetStage<Relation> stage = stage("relation", acme)) {
            assertEquals(List.of("Léa Roy, <max@roy.fr>, zoe@roy.fr"), column(table(stage.driver()), 3));
        }
    }
}
