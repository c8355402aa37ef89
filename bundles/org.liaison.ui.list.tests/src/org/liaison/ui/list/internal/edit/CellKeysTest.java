// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.aRelation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.Field;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.store.Change;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.testing.StoreExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.screen.Surroundings;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.CellContent;
import org.liaison.ui.edit.CellEditor;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.edit.Offers;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.form.StoredTerms;
import org.liaison.ui.form.ValueChip;
import org.liaison.ui.list.internal.edit.CellKeys.CellServices;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListColumn.Align;
import org.liaison.ui.list.internal.model.ListColumn.Renderer;
import org.liaison.ui.list.internal.model.ListKind;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.table.CellRange;
import org.liaison.ui.list.internal.table.ListTable;
import org.liaison.ui.list.internal.table.RowActions;

class CellKeysTest {

    @RegisterExtension
    static final DisplayExtension DISPLAY = new DisplayExtension();

    @RegisterExtension
    final StoreExtension liaison = StoreExtension.speaking(Locale.FRENCH);

    private final List<String> said = new ArrayList<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Surroundings around;
    private Relation acme;
    private ListModel model;
    private ListTable table;
    private Driver driver;

    @BeforeEach
    void begin() {
        acme = aRelation("Acme").with(RelationFields.HEADCOUNT, 1_200L).with(RelationFields.TRADE_NAME, "Les \"deux\"\tfrères")
                .in(liaison.store());
        aRelation("Bolt").in(liaison.store());
        liaison.found(ListQuery.all(Relation.class)).close();
        around = new Surroundings(liaison, DISPLAY);
        FormServices forms = new FormServices(liaison.store(), liaison.search(), liaison.workplace(),
                new StoredTerms(liaison.store()),
                new FormServices.Work(around.background(), around.prompts(), around.failures()), around.icons());
        ListKind kind = new ListKind(Relation.class, "Relations", null,
                List.of(column("name"), column("contactCount"), column("tradeName"), column("headcount"), column("phone"),
                        column("tags")));
        model = new ListModel(kind, liaison.search(), background, this::later);
        table = new ListTable(DISPLAY.shell(), model, Locale.FRENCH, new NoActions());
        new CellKeys(table, model, RelationFields.TYPE, liaison.search(),
                new CellServices(() -> forms, new Phones(), said::add, Locale.FRENCH))
                .listen();
        driver = new Driver(DISPLAY.shell());
        model.begin(ListQuery.all(Relation.class));
        driver.waitUntil("the rows", () -> model.size() == 2);
        DISPLAY.shell().layout(true, true);
        table.control().setFocus();
        table.setCurrentRow(0);
    }

    @AfterEach
    void end() {
        model.close();
        background.shutdown();
    }

    private void later(Runnable work) {
        if (!DISPLAY.display().isDisposed()) {
            DISPLAY.display().asyncExec(work);
        }
    }

    private static ListColumn column(String field) {
        return new ListColumn("column." + field, field, field, 120, Align.LEFT, 0, true,
                field.equals("name") ? Renderer.LINK : Renderer.TEXT);
    }

    @Test
    void aCellIsEditedWhereItStandsAsOneChangeSet() {
        table.setCurrentColumn(3);
        Text text = edit();
        assertEquals("1 200", plain(text.getText()));
        text.setText("1300");
        press(text, SWT.TRAVERSE_RETURN);
        driver.waitUntil("the change set", () -> liaison.lastTitle().equals("Effectif modifié : Acme"));
        assertEquals(1_300, headcount());
        driver.waitUntil("the row", () -> model.row(0).value("headcount").equals(Optional.of(1_300L)));
        assertEquals(0, table.currentRow());
        liaison.undoLast();
        assertEquals(1_200, headcount());
    }

    @Test
    void whatIsWrongIsSaidAndStaysAndEscapeGivesUp() {
        table.setCurrentColumn(3);
        Text text = edit();
        text.setText("a few");
        press(text, SWT.TRAVERSE_RETURN);
        driver.settle();
        Shell cell = cell().orElseThrow();
        assertEquals("a few", text.getText());
        assertTrue(new Driver(cell).texts().size() > 1, () -> "nothing says what is wrong: " + new Driver(cell).texts());
        press(text, SWT.TRAVERSE_ESCAPE);
        assertTrue(cell().isEmpty());
        assertEquals(1_200, headcount());
    }

    @Test
    void tabGoesOnToTheNextCellThatCanBeEdited() {
        Text name = edit();
        assertEquals("Acme", name.getText());
        name.setText("Acme & Co");
        press(name, SWT.TRAVERSE_TAB_NEXT);
        driver.waitUntil("the next cell", () -> name.isDisposed() && cell().isPresent() && table.currentColumn() == 2);
        assertEquals("Acme & Co", liaison.store().find(Relation.class, acme.getId()).orElseThrow().getName());
        press(text(), SWT.TRAVERSE_ESCAPE);
    }

    /** Another field is taken over in silence; the same one is asked about. */
    @Test
    void whatOthersChangedMeanwhileIsNeitherLostNorOverwritten() {
        table.setCurrentColumn(3);
        Text text = edit();
        change(relation -> relation.setTradeName("Theirs"));
        text.setText("5");
        press(text, SWT.TRAVERSE_RETURN);
        driver.waitUntil("the new value", () -> headcount() == 5);
        assertEquals("Theirs", liaison.store().find(Relation.class, acme.getId()).orElseThrow().getTradeName());
        assertEquals(List.of(), around.asked());
        driver.waitUntil("the end", () -> cell().isEmpty());
        Text again = edit();
        change(relation -> relation.setHeadcount(77L));
        around.answer(1);
        again.setText("6");
        press(again, SWT.TRAVERSE_RETURN);
        driver.waitUntil("the question", () -> around.asked().size() == 1);
        driver.waitUntil("the end", () -> cell().isEmpty());
        assertEquals(77, headcount());
        assertTrue(around.asked().getFirst().text().contains("Votre valeur : 6\nSa valeur : 77"),
                around.asked().getFirst().text());
    }

    @Test
    void whatIsCountedIsNotEdited() {
        table.setCurrentColumn(1);
        driver.press(table.control(), SWT.F2, 0);
        assertEquals(List.of("« contactCount » se modifie dans la fiche."), said);
    }

    @Test
    void copiesTheCellTheRowOrWhatIsTicked() {
        table.setCurrentColumn(3);
        assertEquals("1200", copied());
        table.setCurrentColumn(-1);
        assertEquals("Acme\t\t\"Les \"\"deux\"\"\tfrères\"\t1200\t\t", copied().replace("\t0\t", "\t\t"));
        model.tick(0, 1, true);
        driver.press(table.control(), 'c', SWT.MOD1);
        driver.waitUntil("the word", () -> said.contains("2 lignes copiées"));
        assertEquals(2, clipboard().split("\n").length);
        assertTrue(clipboard().contains("\nBolt\t"), clipboard());
    }

    /** All of a block, or nothing: one change set, after a question in numbers. */
    @Test
    void aBlockOfASpreadsheetIsPastedAsOneChangeSet() {
        table.setCurrentColumn(2);
        around.answer(1).answer(0);
        paste("\"Les\tdeux\"\t15\nBolt & Co\t1 600\n");
        driver.waitUntil("the question", () -> around.asked().size() == 1);
        assertEquals("4 cellules changeront dans 2 relations.\n\nUn seul « Annuler » rétablit l’état précédent.",
                around.asked().getFirst().text());
        driver.settle();
        assertEquals(1_200, headcount());
        paste("\"Les\tdeux\"\t15\nBolt & Co\t1 600\n");
        driver.waitUntil("the values", () -> headcount() == 15);
        driver.waitUntil("the word", () -> said.contains("4 cellules collées : 2 relations"));
        assertEquals("Les deux", liaison.store().find(Relation.class, acme.getId()).orElseThrow().getTradeName());
        liaison.undoLast();
        assertEquals(1_200, headcount());
    }

    @Test
    void whatDoesNotFitIsNotPasted() {
        table.setCurrentColumn(3);
        paste("12\nmany");
        driver.waitUntil("the refusal", () -> around.asked().size() == 1);
        assertTrue(around.asked().getFirst().text().startsWith("Une cellule ne convient pas. Bolt, Effectif : "),
                around.asked().getFirst().text());
        assertEquals(1_200, headcount());
        paste("1\n2\n3");
        assertTrue(said.contains("Le bloc à coller dépasse la liste."), said::toString);
        table.setCurrentColumn(1);
        paste("1");
        assertTrue(said.contains("« contactCount » se modifie dans la fiche."), said::toString);
    }

    @Test
    void cellsThatAreChosenTogetherAreCopiedAndFilled() {
        table.setCurrentColumn(2);
        driver.press(table.control(), SWT.ARROW_RIGHT, SWT.SHIFT);
        driver.press(table.control(), SWT.ARROW_DOWN, SWT.SHIFT);
        assertEquals("\"Les \"\"deux\"\"\tfrères\"\t1200\n\t", copied());
        assertTrue(said.contains("4 cellules copiées"), said::toString);
        assertEquals(0, model.tickCount());
        driver.press(table.control(), ' ', 0);
        assertEquals(2, model.tickCount());
        driver.press(table.control(), SWT.ARROW_UP, 0);
        assertEquals(Optional.empty(), table.range());
        table.setCurrentColumn(3);
        driver.press(table.control(), SWT.ARROW_DOWN, SWT.SHIFT);
        around.answer(0);
        paste("7");
        driver.waitUntil("the values", () -> headcount() == 7);
        assertTrue(around.asked().getFirst().text().startsWith("2 cellules changeront dans 2 relations."),
                around.asked().getFirst().text());
        driver.press(table.control(), SWT.ESC, 0);
        assertEquals(3, table.currentColumn(), "the range goes first");
    }

    /** Somebody else changes some record all the time, an import for instance. */
    @Test
    void cellsStayTogetherAsLongAsTheyHoldTheSameRecords() {
        table.setCurrentColumn(2);
        driver.press(table.control(), SWT.ARROW_RIGHT, SWT.SHIFT);
        driver.press(table.control(), SWT.ARROW_DOWN, SWT.SHIFT);
        aRelation("Aaron").in(liaison.store());
        driver.waitUntil("one row before them", () -> model.size() == 3);
        assertEquals(new CellRange(1, 2, 2, List.of("tradeName", "headcount")), table.range().orElseThrow());
        driver.press(table.control(), SWT.ARROW_UP, SWT.SHIFT);
        assertEquals(new CellRange(1, 1, 2, List.of("tradeName", "headcount")), table.range().orElseThrow());
        driver.press(table.control(), SWT.ARROW_DOWN, SWT.SHIFT);
        aRelation("Babel").in(liaison.store());
        driver.waitUntil("one row between them", () -> model.size() == 4);
        assertEquals(Optional.empty(), table.range());
        assertEquals(3, table.currentRow());
    }

    @Test
    void anEmptyCellIsCopiedAndEmptiesAnother() {
        table.setCurrentRow(1);
        table.setCurrentColumn(3);
        String copied = copied();
        assertTrue(said.contains("Une cellule copiée"), said::toString);
        table.setCurrentRow(0);
        paste(copied);
        driver.waitUntil("the empty cell", () -> liaison.store().find(Relation.class, acme.getId()).orElseThrow()
                .getHeadcount() == null);
    }

    @Test
    void draggingTakesCellsTogether() {
        mouse(SWT.MouseDown, 0, 2, 0);
        mouse(SWT.MouseMove, 1, 3, SWT.BUTTON1);
        mouse(SWT.MouseUp, 1, 3, SWT.BUTTON1);
        assertEquals(new CellRange(0, 1, 2, List.of("tradeName", "headcount")), table.range().orElseThrow());
        mouse(SWT.MouseDown, 0, 2, 0);
        assertEquals(Optional.empty(), table.range());
        mouse(SWT.MouseUp, 0, 2, SWT.BUTTON1);
        mouse(SWT.MouseDown, 1, 3, SWT.SHIFT);
        assertEquals(2, table.range().orElseThrow().fields().size());
    }

    @Test
    void aSecondClickAWhileLaterEdits() {
        mouse(SWT.MouseDown, 0, 3, 0);
        mouse(SWT.MouseUp, 0, 3, SWT.BUTTON1);
        mouse(SWT.MouseDown, 0, 3, 0);
        mouse(SWT.MouseUp, 0, 3, SWT.BUTTON1);
        driver.waitUntil("the editor", () -> cell().isPresent());
        assertEquals("1 200", plain(text().getText()));
        press(text(), SWT.TRAVERSE_ESCAPE);
    }

    @Test
    void aPartOfTheRecordIsAddedEditedAndRemoved() {
        table.setCurrentColumn(4);
        Text text = edit();
        text.setText("12");
        press(text, SWT.TRAVERSE_RETURN);
        assertTrue(cell().isPresent(), "what is no phone number is not stored");
        text.setText("01 42 14 20 00");
        press(text, SWT.TRAVERSE_RETURN);
        driver.waitUntil("the number", () -> liaison.lastTitle().equals("phone modifié : Acme"));
        assertEquals(List.of("+33142142000"), phones());
        driver.waitUntil("the row", () -> model.row(0).text("phone", Locale.FRENCH).equals("01 42 14 20 00"));
        text = edit();
        assertEquals("01 42 14 20 00", plain(text.getText()));
        text.setText("01 42 14 20 01");
        press(text, SWT.TRAVERSE_RETURN);
        driver.waitUntil("the other number", () -> phones().equals(List.of("+33142142001")));
        // a reader sees it before it is stored, and until then no other editor opens
        driver.waitUntil("the row", () -> model.row(0).text("phone", Locale.FRENCH).equals("01 42 14 20 01"));
        driver.waitUntil("no editor", () -> cell().isEmpty());
        text = edit();
        text.setText("");
        press(text, SWT.TRAVERSE_RETURN);
        driver.waitUntil("no number", () -> phones().isEmpty());
    }

    private List<String> phones() {
        return liaison.store().list(CoordinateFields.RELATION, List.of(acme)).stream().map(Coordinate::getValue).toList();
    }

    /** The main phone number, as a plug-in contributes it. */
    private static final class Phones implements CellParts, CellPart<Relation, Coordinate> {

        @Override
        public boolean has(ListColumn column) {
            return List.of("phone", "tags").contains(column.field());
        }

        @Override
        public Optional<CellPart<?, ?>> of(ListColumn column) {
            return Optional.<CellPart<?, ?>>of(this).filter(part -> column.field().equals("phone"));
        }

        @Override
        public Optional<CellEditor<?>> editor(ListColumn column) {
            return Optional
                    .of((CellEditor<Relation>) (record, field, reader, language) -> Optional.of(new Labels(record, reader)));
        }

        @Override
        public Field<Coordinate, String> field() {
            return CoordinateFields.VALUE;
        }

        @Override
        public Optional<Coordinate> of(Relation record, Reader reader, Vocabularies terms) {
            return CoordinateFields.first(reader.list(CoordinateFields.RELATION, List.of(record)), Vocabulary.KIND_PHONE)
                    .or(() -> {
                        Coordinate added = new Coordinate();
                        added.setRelation(record);
                        added.setKind(terms.terms(Vocabulary.COORDINATE_KIND).stream()
                                .filter(term -> Vocabulary.KIND_PHONE.equals(term.getCode())).findFirst().orElseThrow());
                        return Optional.of(added);
                    });
        }
    }

    /** Given and taken together, as one change set that one undo takes back. */
    @Test
    void severalValuesAreGivenAndTakenTogether() {
        tag("Banque", acme);
        tag("Salon");
        tag("VIP");
        table.setCurrentColumn(5);
        Text text = edit();
        assertEquals(List.of("Banque"), chips());
        text.setText("vi");
        press(text, SWT.TRAVERSE_RETURN);
        assertEquals(List.of("Banque", "VIP"), chips());
        driver.press(text, SWT.BS, 0);
        driver.press(text, SWT.BS, 0);
        assertEquals(List.of(), chips());
        text.setText("Nothing like it");
        press(text, SWT.TRAVERSE_RETURN);
        assertTrue(cell().isPresent(), "what is not offered is not passed over");
        text.setText("sal");
        press(text, SWT.TRAVERSE_TAB_NEXT);
        driver.waitUntil("the change set", () -> liaison.lastTitle().equals("tags modifié : Acme"));
        assertEquals(List.of("Salon"), tags());
        liaison.undoLast();
        assertEquals(List.of("Banque"), tags());
    }

    @Test
    void escapeGivesUpAllThatWasDoneToSeveralValues() {
        tag("Banque", acme);
        tag("Salon");
        table.setCurrentColumn(5);
        Text text = edit();
        driver.press(text, SWT.BS, 0);
        assertEquals(List.of(), chips());
        press(text, SWT.TRAVERSE_ESCAPE);
        assertTrue(cell().isEmpty());
        assertEquals(List.of("Banque"), tags());
    }

    private List<String> chips() {
        return new Driver(cell().orElseThrow()).all(ValueChip.class).stream()
                .map(chip -> chip.getData(ModelIds.TEST_ID).toString().substring("tag.".length())).toList();
    }

    private List<String> tags() {
        return liaison.store().list(TaggingFields.RELATION, List.of(acme)).stream().map(Tagging::title).toList();
    }

    private void tag(String label, Relation... holders) {
        liaison.store().change(Intent.typed("Tag"), change -> {
            Tag tag = new Tag();
            tag.setModule(Tag.RELATION);
            tag.setLabel(label);
            change.add(tag);
            for (Relation holder : holders) {
                put(change, tag, holder);
            }
        });
    }

    private static void put(Change change, Tag tag, Relation holder) {
        Tagging tagging = new Tagging();
        tagging.setTag(tag);
        tagging.setRelation(holder);
        change.add(tagging);
    }

    /** The tags that there are, given and taken. */
    private record Labels(Relation record, Reader reader) implements CellContent.Several<Relation> {

        @Override
        public List<String> present() {
            return reader.list(TaggingFields.RELATION, List.of(record)).stream().map(Tagging::title).toList();
        }

        @Override
        public Offers offers(String typed, List<String> own) {
            return Offers.among(typed, own,
                    reader.list(TagFields.MODULE, Tag.RELATION).stream().map(Tag::getLabel).sorted().toList());
        }

        @Override
        public void store(Change change, List<String> added, List<String> removed) {
            change.remove(Tagging.class, change.list(TaggingFields.RELATION, List.of(record)).stream()
                    .filter(tagging -> removed.contains(tagging.title())).map(Tagging::getId).toList());
            change.list(TagFields.MODULE, Tag.RELATION).stream().filter(tag -> added.contains(tag.getLabel()))
                    .forEach(tag -> put(change, tag, record));
        }
    }

    private void mouse(int type, int row, int column, int state) {
        Rectangle cell = table.cell(row, column);
        Point at = table.control().toControl(cell.x + cell.width / 2, cell.y + cell.height / 2);
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.stateMask = state;
        table.control().notifyListeners(type, event);
    }

    private void paste(String text) {
        Clipboard clipboard = new Clipboard(DISPLAY.display());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        driver.press(table.control(), 'v', SWT.MOD1);
        clipboard.dispose();
    }

    /** Escape closes things; what was ticked one by one is not lost to it. */
    @Test
    void escapeKeepsTheTicks() {
        model.tick(0, 0, true);
        table.setCurrentColumn(2);
        driver.press(table.control(), SWT.ESC, 0);
        assertEquals(1, model.tickCount());
        assertEquals(-1, table.currentColumn());
        driver.press(table.control(), 'a', SWT.MOD1 | SWT.SHIFT);
        assertEquals(0, model.tickCount());
        driver.press(table.control(), SWT.ARROW_RIGHT, 0);
        driver.press(table.control(), SWT.ARROW_RIGHT, 0);
        assertEquals(1, table.currentColumn());
        assertFalse(model.ticked(acme.getId()));
    }

    private void change(Consumer<Relation> how) {
        liaison.store().change(Intent.typed("Others"),
                change -> how.accept(change.edit(liaison.store().find(Relation.class, acme.getId()).orElseThrow())));
    }

    private long headcount() {
        return liaison.store().find(Relation.class, acme.getId()).orElseThrow().getHeadcount();
    }

    private String copied() {
        driver.press(table.control(), 'c', SWT.MOD1);
        return clipboard();
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(DISPLAY.display());
        Object contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(contents);
    }

    private Text edit() {
        driver.press(table.control(), SWT.F2, 0);
        driver.waitUntil("the editor", () -> cell().isPresent());
        return text();
    }

    private Text text() {
        return new Driver(cell().orElseThrow()).all(Text.class).getFirst();
    }

    private static Optional<Shell> cell() {
        return Arrays.stream(DISPLAY.display().getShells()).filter(shell -> "cell".equals(shell.getData(ModelIds.TEST_ID)))
                .findFirst();
    }

    private void press(Text text, int traverse) {
        Event event = new Event();
        event.detail = traverse;
        text.notifyListeners(SWT.Traverse, event);
        driver.settle();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Z}", " ");
    }

    /** Opens and deletes nothing. */
    private static final class NoActions implements RowActions {

        @Override
        public void open(int row) {
            throw new AssertionError("Nothing is to be opened.");
        }

        @Override
        public void delete(int row) {
            throw new AssertionError("Nothing is to be deleted.");
        }
    }
}
