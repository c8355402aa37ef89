// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Vault;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ListOpener;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.views.Grouping;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.Views;

class PaletteTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final List<String> done = new ArrayList<>();
    private PaletteHandler handler = new PaletteHandler();
    private Surroundings around;
    private Contact anne;
    private Driver driver;
    private RecordOffers records;

    @BeforeEach
    void begin() {
        aRelation("Banque du Nord").in(liaison.store());
        aRelation("Bolt").in(liaison.store());
        anne = aContact("Anne", "Banquier").in(liaison.store());
        liaison.service(Views.class).save(new SavedFilter(0, "Relation", "Banques à rappeler", false, Label.NONE,
                Question.of(ListQuery.all(Relation.class).matching("banque"), Grouping.NONE, "")), Origin.TYPED);
        liaison.found(ListQuery.all(Relation.class)).close();
        around = new Surroundings(liaison, DISPLAY);
        IEclipseContext context = EclipseContextFactory.create("palette");
        context.set(RecordOpener.class, new Opener());
        context.set(ListOpener.class, new Lists());
        records = new RecordOffers(List.of("Relation", "Contact"), context, liaison.search(), liaison.store(),
                liaison.workplace());
    }

    @Test
    void findsCommandsFiltersAndRecordsWhileOneTypes() {
        PaletteWindow window = open();
        driver.waitUntil("the filter", () -> shown().contains("Banques à rappeler"));
        assertEquals(List.of("Annuler", "Banques à rappeler", "Gestion des tags"), shown());
        type("banq");
        driver.waitUntil("the records", () -> shown().size() == 3);
        assertEquals(List.of("Banques à rappeler", "Banque du Nord", "Banquier Anne"), shown());
        press(SWT.ARROW_DOWN);
        enter();
        driver = new Driver(DISPLAY.shell());
        driver.waitUntil("the record", () -> done.equals(List.of("open Relation Banque du Nord")));
        assertTrue(window.shell().isDisposed());
    }

    @Test
    void whatWasChosenLatelyComesFirst() {
        open();
        type("gdt");
        assertEquals(List.of("Gestion des tags"), shown());
        enter();
        open();
        assertEquals("Gestion des tags", shown().getFirst(), "at once, whether it is on the disk or not");
        driver.waitUntil("the filter", () -> shown().size() == 3);
        type("banque du");
        driver.waitUntil("the record", () -> shown().equals(List.of("Banque du Nord")));
        enter();
        driver = new Driver(DISPLAY.shell());
        driver.waitUntil("the command and the record", () -> done.equals(List.of("tags", "open Relation Banque du Nord")));
        open();
        driver.waitUntil("the record again, without a search",
                () -> shown().size() == 4 && shown().getFirst().equals("Banque du Nord"));
        escape();
    }

    @Test
    void theNextStartKnowsIdsAndNoNames() throws IOException {
        open();
        type("banquier");
        driver.waitUntil("the contact", () -> shown().equals(List.of("Banquier Anne")));
        enter();
        driver = new Driver(DISPLAY.shell());
        driver.waitUntil("the file", () -> Files.exists(file()));
        String kept = new String(Vault.NONE.read(file()), StandardCharsets.UTF_8);
        assertTrue(kept.matches("record:Contact:[0-9]+"), kept);
        liaison.store().change(Intent.typed("Name"), change -> change.edit(anne).setLastName("Banquière"));
        liaison.found(ListQuery.all(Contact.class).matching("banquière")).close();
        handler = new PaletteHandler();
        open();
        driver.waitUntil("the contact as she is called now", () -> shown().getFirst().equals("Banquière Anne"));
        escape();
    }

    @Test
    void namesThatWereKeptBeforeGoWhenTheFileIsRead() throws IOException {
        Vault.NONE.write(file(), """
                record:Contact:99999\tSomebody Gone\tContact
                command:tags\tGestion des tags\tCtrl+tags
                """.getBytes(StandardCharsets.UTF_8));
        open();
        driver.waitUntil("the command", () -> shown().size() == 3 && shown().getFirst().equals("Gestion des tags"));
        driver.waitUntil("the file without names", () -> !new String(bytes(), StandardCharsets.UTF_8).contains("Somebody"));
        escape();
    }

    private Path file() {
        return liaison.workplace().folder().resolve(Vault.KEPT).resolve("palette")
                .resolve(liaison.workplace().author() + ".txt");
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void runsASavedFilterAndClosesOnEscape() {
        open();
        driver.waitUntil("the filter", () -> shown().contains("Banques à rappeler"));
        type("BANQUES A");
        assertEquals(List.of("Banques à rappeler"), shown());
        enter();
        driver = new Driver(DISPLAY.shell());
        driver.waitUntil("the filter", () -> done.equals(List.of("filter Relation")));
        PaletteWindow window = open();
        escape();
        assertTrue(window.shell().isDisposed());
        assertEquals(1, done.size());
    }

    private PaletteWindow open() {
        PaletteWindow window = handler.open(DISPLAY.shell(), around.icons(), liaison.workplace(),
                around.background(),
                List.of(command("undo", "Annuler"), command("tags", "Gestion des tags")), records, liaison.service(Views.class),
                Vault.NONE);
        driver = new Driver(window.shell());
        return window;
    }

    private Offer command(String id, String label) {
        return new Offer("command:" + id, "chevron-right", label, "Ctrl+" + id, () -> done.add(id));
    }

    private void type(String typed) {
        driver.find(Text.class, "palette.text").setText(typed);
        driver.settle();
    }

    private void press(int key) {
        driver.press(driver.find(Text.class, "palette.text"), key, 0);
    }

    private void enter() {
        traverse(SWT.TRAVERSE_RETURN);
    }

    private void escape() {
        traverse(SWT.TRAVERSE_ESCAPE);
    }

    private void traverse(int detail) {
        Event event = new Event();
        event.detail = detail;
        driver.find(Text.class, "palette.text").notifyListeners(SWT.Traverse, event);
    }

    private List<String> shown() {
        PaletteList list = driver.find(PaletteList.class, "palette.list");
        String text = ((Supplier<?>) list.getData(ModelIds.TEST_TEXT)).get().toString();
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }

    /** Says what it was told to open. */
    private final class Opener implements RecordOpener {

        @Override
        public void open(RecordRef record, FrozenSelection selection) {
            done.add("open " + record.type().getSimpleName() + ' ' + selection.title());
        }

        @Override
        public void openInNewWindow(RecordRef record, FrozenSelection selection) {
            open(record, selection);
        }

        @Override
        public void create(DomainEntity prefilled) {
            done.add("create");
        }

        @Override
        public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
            done.add("delete");
        }
    }

    /** Says what it was told to show. */
    private final class Lists implements ListOpener {

        @Override
        public void show(ListQuery query) {
            done.add("list");
        }

        @Override
        public void showFilter(Class<? extends DomainEntity> type, long id) {
            done.add("filter " + type.getSimpleName());
        }

        @Override
        public void showView(Class<? extends DomainEntity> type, String name) {
            done.add("view");
        }
    }
}
