// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;
import org.liaison.ui.table.SoftSelection;

/** Where a tag is typed, with a list of those that fit below it, which never takes the focus. Enter takes, Escape ends. */
final class TagInput {

    private static final int LONGEST = 100;
    private static final int WIDTH = 200;
    private static final int LIST_WIDTH = 300;
    private static final int ROWS = 10;

    private final Text text;
    private final List<String> own;
    private final List<String> all;
    private final BiFunction<String, Object[], String> words;
    private final Consumer<String> take;
    private final Runnable end;
    private TagOffers offers;
    private Shell list;
    private Table table;

    TagInput(Composite parent, List<String> own, List<String> all, BiFunction<String, Object[], String> words,
            Consumer<String> take, Runnable end) {
        this.own = own;
        this.all = all;
        this.words = words;
        this.take = take;
        this.end = end;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST);
        text.setMessage(word("typeTag"));
        text.setData(ModelIds.TEST_ID, "tags.text");
        text.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        offers = TagOffers.of("", own, all);
        text.addListener(SWT.Modify, event -> offer());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Dispose, event -> close());
        Display display = text.getDisplay();
        display.asyncExec(() -> {
            if (!text.isDisposed()) {
                text.setFocus();
                offer();
            }
        });
    }

    private String word(String key, Object... arguments) {
        return words.apply(key, arguments);
    }

    private void offer() {
        close();
        offers = TagOffers.of(text.getText(), own, all);
        if (offers.size() == 0) {
            return;
        }
        Palette palette = Palette.of(text.getDisplay());
        list = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        list.setLayout(layout);
        list.setBackground(palette.line());
        table = new Table(list, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(palette.surface());
        table.setForeground(palette.text());
        table.setData(ModelIds.TEST_ID, "tags.offers");
        SoftSelection.in(table);
        for (int line = 0; line < offers.size(); line++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(line(line));
            if (offers.makes(line)) {
                item.setForeground(palette.link());
            }
        }
        table.setSelection(text.getText().isBlank() ? -1 : 0);
        table.addListener(SWT.MouseUp, event -> takeSelected());
        place();
        list.setVisible(true);
    }

    private String line(int line) {
        if (offers.makes(line)) {
            return word("newTag", offers.label(line));
        }
        boolean near = offers.near().filter(offers.label(line)::equals).isPresent();
        return near ? word("nearTag", offers.label(line)) : offers.label(line);
    }

    private void place() {
        Rectangle field = text.getDisplay().map(text.getParent(), null, text.getBounds());
        Rectangle screen = text.getMonitor().getClientArea();
        Point natural = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = table.getItemHeight() * Math.min(offers.size(), ROWS) + 4;
        int width = Math.max(LIST_WIDTH, natural.x + 24);
        int below = field.y + field.height + 1;
        int y = below + height > screen.y + screen.height ? field.y - height - 1 : below;
        list.setBounds(Math.min(field.x, screen.x + screen.width - width), y, width, height);
    }

    private void key(Event event) {
        if (list == null || event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP) {
            return;
        }
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
        int now = table.getSelectionIndex();
        table.setSelection(now < 0 ? step > 0 ? 0 : offers.size() - 1 : Math.floorMod(now + step, offers.size()));
        table.showSelection();
        event.doit = false;
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            takeSelected();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            end.run();
        }
    }

    private void takeSelected() {
        int line = table == null || table.isDisposed() ? -1 : table.getSelectionIndex();
        if (line >= 0) {
            String label = offers.label(line);
            close();
            take.accept(label);
        }
    }

    /** Who clicks into the list goes on; who goes elsewhere has ended. */
    private void left() {
        text.getDisplay().asyncExec(() -> {
            boolean inList = list != null && text.getDisplay().getCursorControl() == table;
            if (!text.isDisposed() && !text.isFocusControl() && !inList) {
                end.run();
            }
        });
    }

    private void close() {
        if (list != null && !list.isDisposed()) {
            list.dispose();
        }
        list = null;
    }
}
