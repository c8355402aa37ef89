// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordOpener;
import org.liaison.ui.RecordRef;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.look.FlatButton;

class ChangesPartTest {

    private static final int WHAT = 2;
    private static final int ORIGIN = 3;
    private static final int STATE = 5;

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private Surroundings around;
    private IEclipseContext context;
    private ChangesPart part;
    private Driver driver;
    private Table table;

    @BeforeEach
    void show() {
        around = new Surroundings(liaison, DISPLAY);
        context = EclipseContextFactory.create();
        part = new ChangesPart(new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons()), context);
        part.create(DISPLAY.shell());
        DISPLAY.shell().layout();
        driver = new Driver(DISPLAY.shell());
        table = driver.find(Table.class, "changes.table");
    }

    @AfterEach
    void close() {
        part.close();
    }

    private List<String> column(int column) {
        return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
    }

    private void waitFor(int rows) {
        driver.waitUntil(rows + " changes", () -> table.getItemCount() == rows);
    }

    @Test
    void leavesOutWhatLiaisonItselfDid() {
        aRelation("ACME").in(liaison.store());
        waitFor(1);
        assertEquals(List.of("Given: Relation"), column(WHAT));
        assertFalse(liaison.store().log().newest(10, Long.MAX_VALUE).size() == 1, "The shipped terms are changes, too.");
    }

    @Test
    void showsTheNewestFirstAndWhatWasTakenBack() {
        Relation relation = aRelation("ACME").in(liaison.store());
        ChangeSet renamed = liaison.store()
                .change(new Intent("Renommée", Intent.Origin.IMPORT, "noms.csv"), change -> change.edit(relation).setName("B"))
                .orElseThrow();
        waitFor(2);
        assertEquals(List.of("Renommée", "Given: Relation"), column(WHAT));
        assertEquals("noms.csv", column(ORIGIN).getFirst().replaceAll(".* · ", ""));
        liaison.store().undo(renamed.id(), "Retour");
        waitFor(3);
        assertEquals(List.of("Retour", "Renommée", "Given: Relation"), column(WHAT));
        assertEquals(List.of("", "annulé", ""), column(STATE));
    }

    @Test
    void readsOlderChangesWhenAskedTo() {
        Relation relation = aRelation("ACME").in(liaison.store());
        for (int i = 0; i < 230; i++) {
            String name = "ACME " + i;
            liaison.store().change(Intent.typed(name), change -> change
                    .edit(liaison.store().find(Relation.class, relation.getId()).orElseThrow()).setName(name));
        }
        driver.waitUntil("a full page", () -> table.getItemCount() == 200 && column(WHAT).getFirst().equals("ACME 229"));
        FlatButton more = driver.find(FlatButton.class, "changes.more");
        driver.waitUntil("more", more::isVisible);
        more.press();
        waitFor(231);
        assertEquals("Given: Relation", column(WHAT).getLast());
        driver.waitUntil("no more", () -> !more.isVisible());
    }

    private void choose(int row) {
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, new Event());
    }

    private List<String> details() {
        Table details = driver.find(Table.class, "changes.details");
        return IntStream.range(0, details.getItemCount()).mapToObj(details::getItem)
                .map(item -> String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3))).toList();
    }

    private void rename(Relation relation, String name) {
        liaison.store().change(Intent.typed("Nom " + name), change -> change
                .edit(liaison.store().find(Relation.class, relation.getId()).orElseThrow()).setName(name));
    }

    @Test
    void showsWhatAChangeDidAndOpensTheRecord() {
        Relation relation = aRelation("ACME").in(liaison.store());
        rename(relation, "Bolt");
        waitFor(2);
        choose(0);
        driver.waitUntil("its fields", () -> details().equals(List.of("Relation · Bolt|Raison sociale|ACME|Bolt")));
        List<RecordRef> opened = new ArrayList<>();
        context.set(RecordOpener.class, new RecordOpener() {
            @Override
            public void open(RecordRef record, FrozenSelection selection) {
                opened.add(record);
            }

            @Override
            public void openInNewWindow(RecordRef record, FrozenSelection selection) {
                throw new AssertionError();
            }

            @Override
            public void create(DomainEntity prefilled) {
                throw new AssertionError();
            }

            @Override
            public void delete(Class<? extends DomainEntity> type, List<Long> ids) {
                throw new AssertionError();
            }
        });
        driver.find(FlatButton.class, "changes.open").press();
        driver.waitUntil("the record", () -> opened.equals(List.of(RecordRef.of(relation))));
        choose(1);
        driver.waitUntil("its creation", () -> details().getFirst().equals("Relation · Bolt|||créé"));
    }

    /** Not only the last: what was done to other things since then stays. */
    @Test
    void takesBackAnyChangeAndPutsItAgain() {
        Relation acme = aRelation("ACME").in(liaison.store());
        Relation other = aRelation("Other").in(liaison.store());
        rename(acme, "Bolt");
        rename(other, "Another");
        waitFor(4);
        choose(1);
        driver.find(FlatButton.class, "changes.undo").press();
        accept();
        driver.waitUntil("the old name", () -> name(acme).equals("ACME"));
        assertEquals("Another", name(other));
        waitFor(5);
        driver.waitUntil("its state", () -> column(STATE).get(2).equals("annulé"));
        choose(2);
        driver.waitUntil("redo", () -> driver.find(FlatButton.class, "changes.undo").text().startsWith("Rétablir"));
        driver.find(FlatButton.class, "changes.undo").press();
        accept();
        driver.waitUntil("the new name", () -> name(acme).equals("Bolt"));
    }

    private Driver preview() {
        driver.waitUntil("the preview", () -> Stream.of(DISPLAY.display().getShells()).anyMatch(ChangesPartTest::isPreview));
        Driver preview = new Driver(
                Stream.of(DISPLAY.display().getShells()).filter(ChangesPartTest::isPreview).findFirst().orElseThrow());
        driver.waitUntil("its lines", () -> preview.find(Table.class, "undo.table").getItemCount() > 0);
        return preview;
    }

    private static boolean isPreview(Shell shell) {
        return "undo.window".equals(shell.getData(ModelIds.TEST_ID));
    }

    private void accept() {
        preview().find(FlatButton.class, "undo.do").press();
    }

    @Test
    void showsWhatWasChangedSinceAndTakesTheDecision() {
        Relation acme = aRelation("ACME").in(liaison.store());
        rename(acme, "Bolt");
        rename(acme, "Third");
        waitFor(3);
        choose(1);
        driver.find(FlatButton.class, "changes.undo").press();
        Driver preview = preview();
        Table lines = preview.find(Table.class, "undo.table");
        assertEquals(List.of("Third", "ACME"), List.of(lines.getItem(0).getText(2), lines.getItem(0).getText(3)));
        assertTrue(lines.getItem(0).getText(4).startsWith("○ garder"), lines.getItem(0).getText(4));
        preview.find(FlatButton.class, "undo.takeAll").press();
        assertTrue(lines.getItem(0).getText(4).startsWith("● remettre"), lines.getItem(0).getText(4));
        accept();
        driver.waitUntil("the old name", () -> name(acme).equals("ACME"));
        waitFor(4);
        assertEquals("Annulation : Nom Bolt", column(WHAT).getFirst());
        liaison.undoLast();
        assertEquals("Third", name(acme));
    }

    /** Who has gone far back stays there when something is stored meanwhile. */
    @Test
    void staysWhereItIsWhenSomethingIsStored() {
        Relation relation = aRelation("ACME").in(liaison.store());
        for (int i = 0; i < 210; i++) {
            rename(relation, "ACME " + i);
        }
        driver.waitUntil("a full page", () -> table.getItemCount() == 200 && column(WHAT).getFirst().equals("Nom ACME 209"));
        driver.find(FlatButton.class, "changes.more").press();
        waitFor(211);
        rename(relation, "Z");
        waitFor(212);
        assertEquals("Given: Relation", column(WHAT).getLast());
    }

    @Test
    void isFilteredByPeriodKindAndRecord() {
        Relation acme = aRelation("ACME").in(liaison.store());
        Relation other = aRelation("Other").in(liaison.store());
        rename(other, "Another");
        rename(acme, "Bolt");
        waitFor(4);
        driver.choose(driver.find(Combo.class, "changes.period"), "Aujourd’hui");
        waitFor(4);
        driver.choose(driver.find(Combo.class, "changes.kind"), "Personne de contact");
        waitFor(0);
        driver.choose(driver.find(Combo.class, "changes.kind"), "Relation");
        waitFor(4);
        choose(0);
        driver.waitUntil("its fields", () -> details().equals(List.of("Relation · Bolt|Raison sociale|ACME|Bolt")));
        driver.find(FlatButton.class, "changes.thisRecord").press();
        driver.waitUntil("its changes", () -> column(WHAT).equals(List.of("Nom Bolt", "Given: Relation")));
        driver.find(FlatButton.class, "changes.only").press();
        waitFor(4);
    }

    private String name(Relation relation) {
        return liaison.store().find(Relation.class, relation.getId()).orElseThrow().getName();
    }

    @Test
    void isFilteredByWordsAndOrigin() {
        Relation acme = aRelation("ACME").in(liaison.store());
        rename(acme, "Société");
        liaison.store().change(new Intent("Reprise", Intent.Origin.IMPORT, "noms.csv"),
                change -> change.edit(liaison.store().find(Relation.class, acme.getId()).orElseThrow()).setName("B"));
        waitFor(3);
        driver.type(driver.find(Text.class, "changes.filter"), "SOCIETE nom");
        driver.waitUntil("what matches", () -> column(WHAT).equals(List.of("Nom Société")));
        driver.type(driver.find(Text.class, "changes.filter"), "");
        waitFor(3);
        driver.choose(driver.find(Combo.class, "changes.origin"), "Import");
        driver.waitUntil("the import", () -> column(WHAT).equals(List.of("Reprise")));
    }

    @Test
    void namesItsColumnsInTheLanguageOfTheUser() {
        assertEquals(List.of("Quand", "Qui", "Quoi", "Origine", "Objets", "État"),
                Stream.of(table.getColumns()).map(TableColumn::getText).toList());
    }
}
