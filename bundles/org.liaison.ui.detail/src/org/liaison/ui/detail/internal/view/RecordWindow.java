// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.store.Intent;
import org.liaison.ui.Hint;
import org.liaison.ui.ModelIds;
import org.liaison.ui.RecordAdvice;
import org.liaison.ui.RecordRef;
import org.liaison.ui.detail.internal.contributed.RecordKind;
import org.liaison.ui.detail.internal.record.Snapshot;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.ui.form.FieldRows;
import org.liaison.ui.look.Ellipsis;
import org.liaison.ui.look.Nesting;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/**
 * The window with all general fields of a record: "Modify" (checklist 128) and the creation of one (34, 36, 37, 42) are the same
 * form on a working copy.
 *
 * @param <E> the kind of record
 */
public final class RecordWindow<E extends DomainEntity> {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 780;

    private final DetailKit kit;
    private final Shell parent;
    private final WorkingCopy<E> copy;
    private final RecordKind kind;
    private final Opener opener;
    private Shell shell;
    private FieldRows<E> rows;
    private List<AskedRows<?>> asked = List.of();
    private boolean closing;

    /**
     * A window that is not open yet.
     *
     * @param kit what it works with
     * @param parent the window above which it opens
     * @param copy what it edits
     * @param kind which fields it asks for
     * @param opener opens other records
     */
    public RecordWindow(DetailKit kit, Shell parent, WorkingCopy<E> copy, RecordKind kind, Opener opener) {
        this.kit = kit;
        this.parent = parent;
        this.copy = copy;
        this.kind = kind;
        this.opener = opener;
    }

    /**
     * Opens it to modify a stored record.
     *
     * @param title what the record is called
     * @param stored takes the record as it was stored
     */
    public void modify(String title, Consumer<Optional<Snapshot<E>>> stored) {
        build(kit.text("modifyTitle", title), kit.text("save"), general(), () -> new Saver<>(kit, shell, copy,
                kit.text("modifyRecord", title), read -> {
                    close();
                    stored.accept(read);
                }, () -> shell.setEnabled(true)).save(List.of()));
    }

    /**
     * Opens it to create a record.
     *
     * @param created takes its id when it is stored
     */
    public void create(Consumer<Long> created) {
        if (kind.parts().isEmpty()) {
            askNew(created, List.of());
        } else {
            kit.forms().background().run(parent, () -> AskedRows.read(kind.parts(), copy, kit.forms()),
                    read -> askNew(created, read));
        }
    }

    private void askNew(Consumer<Long> created, List<AskedRows<?>> parts) {
        asked = parts;
        String what = kind.newLabel() == null ? copy.type().label(kit.forms().language()) : kind.newLabel();
        build(what, kit.text("add"), askedFields(), () -> kit.forms().background().run(shell, () -> {
            AtomicLong id = new AtomicLong();
            String title = copy.draft().title();
            kit.forms().store().change(Intent.typed(kit.text("created", copy.type().label(kit.forms().language()), title)),
                    change -> id.set(copy.commit(change).getId()));
            return id.get();
        }, id -> {
            close();
            created.accept(id);
        }, failure -> {
            shell.setEnabled(true);
            kit.forms().failures().show(shell, failure);
        }));
    }

    private void build(String title, String saveLabel, List<Field<E, ?>> fields, Runnable save) {
        Palette palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.PRIMARY_MODAL);
        shell.setText(title);
        shell.setBackground(palette.surface());
        shell.setData(ModelIds.TEST_ID, "recordWindow");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        Label heading = new Label(shell, SWT.NONE);
        heading.setBackground(palette.surface());
        heading.setForeground(palette.text());
        heading.setFont(Type.title(shell.getDisplay()));
        Ellipsis.shorten(heading, title);
        GridData headingData = new GridData(SWT.FILL, SWT.TOP, true, false);
        headingData.horizontalIndent = 16;
        headingData.verticalIndent = 12;
        headingData.widthHint = 0;
        heading.setLayoutData(headingData);
        form(fields, palette);
        List<RecordAdvice<?>> advice = kit.contributions().advice(copy.type().name());
        if (!advice.isEmpty()) {
            new AdviceBar<>(shell, kit, copy, advice, opener, this::instead).watch();
        }
        buttons(saveLabel, palette, save);
        shell.addListener(SWT.Close, event -> event.doit = closing || leave());
        Rectangle outer = parent.getBounds();
        int width = Math.min(Type.scaled(shell.getDisplay(), WIDTH), Math.max(WIDTH, outer.width - 80));
        int height = Math.min(Type.scaled(shell.getDisplay(), HEIGHT), Math.max(320, outer.height - 80));
        Point size = new Point(width, Math.min(height, shell.computeSize(width, SWT.DEFAULT).y));
        shell.setBounds(outer.x + (outer.width - size.x) / 2, outer.y + Math.max(0, (outer.height - size.y) / 3), size.x, size.y);
        shell.open();
        rows.focusFirst();
    }

    private void form(List<Field<E, ?>> fields, Palette palette) {
        ScrolledComposite scroller = new ScrolledComposite(shell, SWT.V_SCROLL);
        scroller.setBackground(palette.surface());
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite form = new Composite(scroller, SWT.NONE);
        form.setBackground(palette.surface());
        scroller.setContent(form);
        rows = new FieldRows<>(kit.forms(), form, copy, true, record -> {
        }, null);
        fields.forEach(rows::add);
        asked.forEach(part -> part.create(form));
        ((GridLayout) form.getLayout()).marginWidth = 16;
        Runnable fit = () -> scroller.setMinHeight(form.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
        scroller.addListener(SWT.Resize, event -> {
            fit.run();
            // what is said below takes room while somebody types
            Optional.ofNullable(scroller.getDisplay().getFocusControl()).filter(focus -> Nesting.isIn(focus, form))
                    .ifPresent(scroller::showControl);
        });
        form.addListener(SWT.Resize, event -> fit.run());
        copy.onChange(() -> {
            if (!form.isDisposed()) {
                form.getDisplay().asyncExec(() -> {
                    if (!form.isDisposed()) {
                        fit.run();
                    }
                });
            }
        });
    }

    private void buttons(String saveLabel, Palette palette, Runnable save) {
        Composite row = new Composite(shell, SWT.NONE);
        row.setBackground(palette.surface());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.pack = false;
        layout.spacing = 8;
        layout.marginRight = 16;
        layout.marginTop = 8;
        layout.marginBottom = 12;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.RIGHT, SWT.BOTTOM, true, false));
        Button cancel = new Button(row, SWT.PUSH);
        cancel.setText(kit.text("cancel"));
        cancel.setData(ModelIds.TEST_ID, "cancel");
        cancel.addListener(SWT.Selection, event -> shell.close());
        Button add = new Button(row, SWT.PUSH);
        add.setText(saveLabel);
        add.setBackground(palette.accent());
        add.setForeground(palette.onAccent());
        add.setData(ModelIds.TEST_ID, "save");
        add.addListener(SWT.Selection, event -> press(save));
        shell.setDefaultButton(add);
    }

    private void press(Runnable save) {
        boolean wrong = rows.showProblems(true);
        for (AskedRows<?> part : asked) {
            wrong |= part.showProblems(!wrong);
        }
        if (!wrong) {
            shell.setEnabled(false);
            save.run();
        }
    }

    /** Does something with what was typed in place of storing it. */
    private void instead(Hint.Instead instead) {
        shell.setEnabled(false);
        AtomicReference<RecordRef> made = new AtomicReference<>();
        kit.forms().background().run(shell, () -> {
            kit.forms().store().change(Intent.typed(instead.title()), change -> made.set(instead.work().apply(change)));
            return made.get();
        }, record -> {
            close();
            opener.opened(record);
        }, failure -> {
            shell.setEnabled(true);
            kit.forms().failures().show(shell, failure);
        });
    }

    private boolean leave() {
        return !copy.dirty() || CardEdits.drop(shell, kit, kit.text("drop", shell.getText()));
    }

    private void close() {
        closing = true;
        shell.close();
    }

    /** All fields but long texts, which have widgets of their own, and those that creation asks for in their order first. */
    private List<Field<E, ?>> general() {
        return copy.type().fields().stream().filter(field -> !isLong(field)).toList();
    }

    private List<Field<E, ?>> askedFields() {
        List<Field<E, ?>> named = kind.create().stream().flatMap(name -> copy.type().field(name).stream()).toList();
        return named.isEmpty() ? general() : named;
    }

    private static boolean isLong(Field<?, ?> field) {
        return field.type() instanceof FieldType.Text(int max, boolean lines, var rule) && lines;
    }

    /** Opens records that the window names. */
    public interface Opener {

        /**
         * Opens a record beside the window, which stays with all that was typed.
         *
         * @param record the record
         */
        void beside(RecordRef record);

        /**
         * Opens the record that was changed in place of storing what the window holds; it has closed.
         *
         * @param record the record
         */
        void opened(RecordRef record);
    }
}
