// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Intent;
import org.liaison.ui.edit.CellContent;
import org.liaison.ui.edit.CellEditor;
import org.liaison.ui.edit.CellPart;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.list.internal.model.ListColumn;
import org.liaison.ui.list.internal.model.ListModel;
import org.liaison.ui.list.internal.table.CellRange;
import org.liaison.ui.list.internal.table.ListTable;
import org.liaison.ui.work.Prompt;
import org.liaison.values.Texts;

/**
 * F2, or a click on the cell that is current already, edits it, if its column is a field of the record itself, or if somebody
 * contributed how it is edited. Ctrl+C copies the cells that are chosen together, else the ticked rows, the cell, or the row; Ctrl+V puts
 * a block of a spreadsheet into the cells from that one on, and one value into all that are chosen.
 */
public final class CellKeys {

    private static final Texts TEXTS = new Texts(CellKeys.class);
    private static final int MOST = 50_000;
    private static final int MOST_PASTED = 5_000;

    private final ListTable list;
    private final ListModel model;
    private final Search search;
    private final CellServices services;
    private final EntityType<?> type;

    /**
     * For one list.
     *
     * @param list the table
     * @param model what it shows
     * @param type the kind of record
     * @param search reads the rows that are copied
     * @param services what is needed besides
     */
    public CellKeys(ListTable list, ListModel model, EntityType<?> type, Search search, CellServices services) {
        this.list = list;
        this.model = model;
        this.type = type;
        this.search = search;
        this.services = services;
    }

    /** Begins to listen. */
    public void listen() {
        list.control().addListener(SWT.KeyDown, this::pressed);
        list.onClickAgain(() -> {
            if (list.currentRow() >= 0 && list.currentColumn() >= 0 && editable(list.currentColumn())) {
                edit(list.currentColumn());
            }
        });
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.F2) {
            editCurrent();
            event.doit = false;
        } else if (event.keyCode == 'c' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            copy();
            event.doit = false;
        } else if (event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            paste();
            event.doit = false;
        }
    }

    /** Without a column, the first one that can be edited. */
    private void editCurrent() {
        if (list.currentRow() < 0 || list.currentRow() >= model.size()) {
            return;
        }
        if (list.currentColumn() < 0) {
            next(-1, 1).ifPresent(this::edit);
        } else if (editable(list.currentColumn())) {
            edit(list.currentColumn());
        } else {
            services.say().accept(text("notHere", list.arrangement().columns().get(list.currentColumn()).column().label()));
        }
    }

    /** What a column shows of the record itself: no part such as an address, nothing that is computed, no long text. */
    private Optional<Field<?, ?>> field(int column) {
        ListColumn shown = list.arrangement().columns().get(column).column();
        return type.field(shown.field()).<Field<?, ?>>map(field -> field)
                .filter(field -> !(field.type() instanceof FieldType.Text(int max, boolean lines, var rule) && lines));
    }

    private ListColumn column(int index) {
        return list.arrangement().columns().get(index).column();
    }

    private boolean editable(int column) {
        return field(column).isPresent() || services.parts().has(column(column));
    }

    private Optional<Integer> next(int from, int step) {
        int count = list.arrangement().columns().size();
        for (int column = from + step; column >= 0 && column < count; column += step) {
            if (editable(column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private void edit(int column) {
        edit(type, column);
    }

    private <E extends DomainEntity> void edit(EntityType<E> kind, int column) {
        long id = model.id(list.currentRow());
        FormServices forms = services.forms().get();
        list.setCurrentColumn(column);
        forms.background().run(list.control(), () -> forms.store().find(kind.javaType(), id)
                .flatMap(record -> content(forms, record, column)
                        .map(content -> new Found<>(new CellEdit.Named(label(column), record.title()), content))),
                found -> {
                    if (list.currentRow() < 0 || model.id(list.currentRow()) != id) {
                        return;
                    }
                    found.ifPresentOrElse(cell -> open(forms, cell, column),
                            () -> services.say().accept(text("notHere", column(column).label())));
                });
    }

    /** A field of the record itself is called as it is everywhere, any other as its column. */
    private String label(int column) {
        return field(column).map(field -> field.label(services.language())).orElseGet(() -> column(column).label());
    }

    /** Empty where a cell shows what belongs to another, such as a company's city: it is not edited here. */
    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> Optional<CellContent<E>> content(FormServices forms, E record, int column) {
        if (field(column).isPresent()) {
            return Optional.of(new CellContent.OfPart<>(record, (Field<E, ?>) field(column).get()));
        }
        ListColumn shown = column(column);
        return services.parts().of(shown).map(part -> part(forms, record, (CellPart<E, ?>) part))
                .orElseGet(() -> services.parts().editor(shown).flatMap(
                        editor -> ((CellEditor<E>) editor).read(record, shown.field(), forms.store(), services.language())));
    }

    private static <E extends DomainEntity, P extends DomainEntity> Optional<CellContent<E>> part(FormServices forms, E record,
            CellPart<E, P> part) {
        return part.of(record, forms.store(), forms.terms()).map(found -> new CellContent.OfPart<>(found, part.field()));
    }

    private <E extends DomainEntity> void open(FormServices forms, Found<E> cell, int column) {
        new CellEdit(list.control(), cell.named, (body, resized) -> form(forms, body, cell, resized), step -> left(column, step))
                .open(list.cell(list.currentRow(), column));
    }

    private <E extends DomainEntity> CellForm form(FormServices forms, Composite body, Found<E> cell, Runnable resized) {
        return switch (cell.content) {
            case CellContent.OfPart<E, ?> part -> fieldForm(forms, body, part, cell.named, resized);
            case CellContent.Several<E> several -> new LabelsForm<>(forms, body, several, cell.named, resized);
        };
    }

    private <P extends DomainEntity> CellForm fieldForm(FormServices forms, Composite body, CellContent.OfPart<?, P> content,
            CellEdit.Named named, Runnable resized) {
        WorkingCopy<P> copy = forms.copies().of(content.part());
        copy.onChange(() -> list.control().getDisplay().asyncExec(resized));
        boolean part = content.part().getClass() != type.javaType();
        return new FieldForm<>(forms, body, copy, content.field(), named, part);
    }

    private record Found<E extends DomainEntity>(CellEdit.Named named, CellContent<E> content) {
    }

    /** Tab goes on to the next cell that can be edited, in the same row. */
    private void left(int column, int step) {
        list.control().setFocus();
        if (step != 0) {
            next(column, step).ifPresent(this::edit);
        }
    }

    private void copy() {
        if (list.range().isPresent()) {
            copy(list.range().get());
        } else if (model.tickCount() > MOST) {
            services.say().accept(text("tooMany", MOST));
        } else if (model.tickCount() > 0) {
            model.tickedIds().thenAccept(ids -> copy(rows(ids)));
        } else if (list.currentRow() >= 0 && list.currentRow() < model.size()) {
            Row row = model.row(list.currentRow());
            boolean one = list.currentColumn() >= 0;
            List<String> cells = one ? List.of(cells(row).get(list.currentColumn())) : cells(row);
            put(List.of(cells), text(one ? "cellCopied" : "rowsCopied", 1));
        }
    }

    private void copy(CellRange range) {
        if (range.lastLine() - range.firstLine() >= MOST) {
            services.say().accept(text("tooMany", MOST));
            return;
        }
        List<List<String>> block = IntStream.rangeClosed(range.firstLine(), range.lastLine()).map(model.lines()::row)
                .filter(row -> row >= 0).mapToObj(model::row)
                .map(row -> range.fields().stream().map(field -> cell(row, field, services.language())).toList()).toList();
        put(block, text("cellsCopied", block.size() * range.fields().size()));
    }

    private void copy(List<List<String>> rows) {
        list.control().getDisplay().asyncExec(() -> put(rows, text("rowsCopied", rows.size())));
    }

    /** Ticks outlive a search, so what is ticked may stand in no row that is shown. */
    private List<List<String>> rows(long[] ids) {
        List<List<String>> copied = new ArrayList<>(ids.length);
        try (Rows all = search.rows(ListQuery.all(model.kind().type()))) {
            for (long id : ids) {
                int index = all.indexOf(id);
                if (index >= 0) {
                    copied.add(cells(all.row(index)));
                }
            }
        }
        return copied;
    }

    private List<String> cells(Row row) {
        Locale language = services.language();
        return list.arrangement().columns().stream()
                .map(shown -> cell(row, shown.column().field(), language)).toList();
    }

    /** Texts as the list shows them, such as phone numbers; others as a spreadsheet reads them. */
    private static String cell(Row row, String field, Locale language) {
        return row.value(field).map(value -> value instanceof String ? row.text(field, language) : CellText.of(value, language))
                .orElse("");
    }

    private void put(List<List<String>> rows, String said) {
        if (list.control().isDisposed() || rows.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(list.control().getDisplay());
        clipboard.setContents(new Object[] { CellText.of(rows) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        services.say().accept(said);
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(list.control().getDisplay());
        Object contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (contents instanceof String pasted && list.currentLine() >= 0 && list.currentColumn() >= 0) {
            paste(type, filling(CellText.read(pasted)));
        } else {
            services.say().accept(text("whereToPaste"));
        }
    }

    /** One value is pasted into all cells that are chosen together. */
    private List<List<String>> filling(List<List<String>> block) {
        boolean one = block.size() == 1 && block.getFirst().size() == 1;
        return list.range().filter(range -> one).map(range -> {
            long rows = IntStream.rangeClosed(range.firstLine(), range.lastLine()).filter(line -> model.lines().row(line) >= 0)
                    .limit(MOST_PASTED + 1L).count();
            List<String> row = Collections.nCopies(range.fields().size(), block.getFirst().getFirst());
            return Collections.nCopies((int) rows, row);
        }).orElse(block);
    }

    /** The next rows from a line on that are seen; headings of groups are passed over. */
    private int[] rows(int line, int count) {
        return IntStream.range(line, model.lines().size()).map(model.lines()::row).filter(row -> row >= 0).limit(count).toArray();
    }

    /** The block goes to the right and down from the cell that the keyboard is in, as in a spreadsheet. */
    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> void paste(EntityType<E> kind, List<List<String>> block) {
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        int left = list.range().map(CellRange::firstColumn).orElseGet(list::currentColumn);
        int[] rows = rows(list.range().map(CellRange::firstLine).orElseGet(list::currentLine), block.size());
        if (width == 0 || block.size() > MOST_PASTED) {
            services.say().accept(text("tooManyToPaste", MOST_PASTED));
            return;
        }
        if (left + width > list.arrangement().columns().size() || rows.length < block.size()) {
            services.say().accept(text("beyond"));
            return;
        }
        List<Field<E, ?>> fields = new ArrayList<>();
        for (int column = left; column < left + width; column++) {
            Optional<Field<?, ?>> field = field(column);
            if (field.isEmpty()) {
                services.say().accept(text(editable(column) ? "notPastedHere" : "notHere",
                        list.arrangement().columns().get(column).column().label()));
                return;
            }
            fields.add((Field<E, ?>) field.get());
        }
        long[] ids = IntStream.of(rows).mapToLong(model::id).toArray();
        FormServices forms = services.forms().get();
        CellPaste<E> paste = new CellPaste<>(forms, kind.javaType(), ids, fields, block);
        forms.background().run(list.control(), paste::plan, plan -> confirm(forms, kind, plan));
    }

    /** Nothing is stored where something does not fit; several records are changed only after a question in numbers. */
    private <E extends DomainEntity> void confirm(FormServices forms, EntityType<E> kind, CellPaste.Plan<E> plan) {
        Shell shell = list.control().getShell();
        if (!plan.problems().isEmpty()) {
            forms.prompts().ask(new Prompt(shell, Prompt.Kind.ERROR, text("notPasted"),
                    text("notPastedText", plan.problems().size(), plan.problems().getFirst()),
                    String.join("\n", plan.problems()), List.of(text("close"))));
            return;
        }
        if (plan.copies().isEmpty()) {
            services.say().accept(text("nothingToPaste"));
            return;
        }
        String records = kind.counted(services.language(), plan.copies().size());
        String title = text("pasted", plan.cells(), records);
        boolean sure = plan.copies().size() == 1
                || forms.prompts().ask(new Prompt(shell, Prompt.Kind.QUESTION, text("pasteTitle"),
                        text("pasteText", plan.cells(), records), "", List.of(text("paste"), text("cancel")))) == 0;
        if (sure) {
            forms.background().run(list.control(), () -> forms.store().change(Intent.typed(title), plan::store),
                    stored -> services.say().accept(title));
        }
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(services.language(), key, arguments);
    }

    /**
     * What editing and copying need besides the list.
     *
     * @param forms makes editors; asked for when the first cell is edited
     * @param parts what cells show of parts of records
     * @param say says a word at the top of the window
     * @param language the user's language
     */
    public record CellServices(Supplier<FormServices> forms, CellParts parts, Consumer<String> say, Locale language) {
    }
}
