// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** The box: what is typed, and below it what fits. Arrows move, Enter chooses, Escape and a click elsewhere close it. */
final class PaletteWindow {

    private static final Texts TEXTS = new Texts(PaletteWindow.class);
    private static final int WIDTH = 640;
    private static final int PAUSE_MILLIS = 60;

    private final Shell shell;
    private final Text text;
    private final PaletteList list;
    private final Offers offers;
    private final Locale language;
    private final BiConsumer<PaletteWindow, String> find;
    private final Consumer<Offer> chosen;
    private boolean moved;
    private int asked;

    /** Records are looked for by {@code find}, which hands them to {@link #records}. */
    PaletteWindow(Shell parent, Icons icons, Locale language, Offers offers,
            BiConsumer<PaletteWindow, String> find, Consumer<Offer> chosen) {
        this.offers = offers;
        this.language = language;
        this.find = find;
        this.chosen = chosen;
        Palette palette = Palette.of(parent.getDisplay());
        shell = new Shell(parent, SWT.NO_TRIM);
        shell.setText(TEXTS.get(language, "title"));
        shell.setData(ModelIds.TEST_ID, "palette");
        shell.setBackground(palette.surface());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        layout.verticalSpacing = 4;
        layout.marginTop = 8;
        layout.marginBottom = 8;
        shell.setLayout(layout);
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(palette.accent());
            event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
        });
        Composite box = new Composite(shell, SWT.NONE);
        FillLayout margin = new FillLayout();
        margin.marginWidth = 8;
        box.setLayout(margin);
        box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH);
        text.setMessage(TEXTS.get(language, "title"));
        text.setData(ModelIds.TEST_ID, "palette.text");
        Label line = new Label(shell, SWT.NONE);
        line.setBackground(palette.line());
        GridData thin = new GridData(SWT.FILL, SWT.CENTER, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        list = new PaletteList(shell, icons, this::choose);
        GridData rows = new GridData(SWT.FILL, SWT.FILL, true, true);
        rows.heightHint = list.rowHeight() * PaletteList.ROWS;
        list.setLayoutData(rows);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        shell.addListener(SWT.Deactivate, event -> close());
        place(parent);
        refresh();
    }

    private void place(Shell parent) {
        Rectangle around = parent.getBounds();
        int width = Math.min(WIDTH, around.width - 40);
        int height = shell.computeSize(width, SWT.DEFAULT).y;
        shell.setBounds(around.x + (around.width - width) / 2, around.y + Math.min(120, around.height / 8), width,
                Math.min(height, around.height - 40));
    }

    void open() {
        shell.open();
        text.setFocus();
    }

    Shell shell() {
        return shell;
    }

    private void typed() {
        moved = false;
        offers.typed(text.getText());
        refresh();
        int mine = ++asked;
        shell.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (mine == asked && !shell.isDisposed()) {
                find.accept(this, text.getText());
            }
        });
    }

    /** Takes the records that were found; late ones for another text are dropped. */
    void records(String typed, List<Offer> found) {
        if (!shell.isDisposed() && text.getText().equals(typed)) {
            offers.records(found);
            refresh();
        }
    }

    /** Shows what there is now; what the user moved to stays selected. */
    void refresh() {
        if (!shell.isDisposed()) {
            list.show(offers.shown(), TEXTS.get(language, "nothing"), moved);
        }
    }

    private void key(Event event) {
        int by = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> PaletteList.ROWS;
            case SWT.PAGE_UP -> -PaletteList.ROWS;
            default -> 0;
        };
        if (by != 0) {
            moved = true;
            list.move(by, Math.abs(by) == 1);
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            if (list.current() != null) {
                choose(list.current());
            }
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** It is done when the box is gone and the window has its focus again. */
    private void choose(Offer offer) {
        close();
        chosen.accept(offer);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
