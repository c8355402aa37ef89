// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.edit.Offers;
import org.liaison.ui.look.Palette;

/**
 * Where one of several values of a record, such as a tag, is typed, with a list of those that fit below it, which never takes the focus.
 * Enter takes what is marked in the list. It stands in a row.
 */
public final class OfferInput {

    private static final int LONGEST = 100;
    private static final int WIDTH = 200;
    private static final int LIST_WIDTH = 300;
    private static final int ROWS = 10;

    private final Text text;
    private final String id;
    private final Words words;
    private final Function<String, Offers> offered;
    private final Consumer<String> take;
    private Runnable end;
    private Offers offers;
    private Shell list;
    private Table table;

    /**
     * A field to type in, which takes the focus.
     *
     * @param parent where, in a row
     * @param id what test ids begin with
     * @param words how it speaks to the user
     * @param offered what is offered for what was typed
     * @param take takes what was chosen
     */
    public OfferInput(Composite parent, String id, Words words, Function<String, Offers> offered, Consumer<String> take) {
        this.id = id;
        this.words = words;
        this.offered = offered;
        this.take = take;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(LONGEST);
        text.setMessage(words.message());
        text.setData(ModelIds.TEST_ID, id + ".text");
        text.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        offers = offered.apply("");
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

    /**
     * Says what ends the typing: Escape, and a click elsewhere. Without it both are left to whoever listens.
     *
     * @param ended is told
     */
    public void onEnd(Runnable ended) {
        end = ended;
    }

    /**
     * The field itself.
     *
     * @return never null
     */
    public Control control() {
        return text;
    }

    /**
     * What was typed and not taken yet.
     *
     * @return never null
     */
    public String typed() {
        return text.getText();
    }

    /** Begins anew with an empty field, and offers what there is now. */
    public void clear() {
        if (text.getText().isEmpty()) {
            offer();
        } else {
            text.setText("");
        }
        text.setFocus();
    }

    private void offer() {
        close();
        offers = offered.apply(text.getText());
        if (offers.size() == 0 && text.getText().isBlank()) {
            return;
        }
        Palette palette = Palette.of(text.getDisplay());
        table = PopupTable.of(text);
        list = table.getShell();
        table.setData(ModelIds.TEST_ID, id + ".offers");
        for (int line = 0; line < offers.size(); line++) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(line(line));
            if (offers.makes(line)) {
                item.setForeground(palette.link());
            }
        }
        if (offers.size() == 0) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(words.none().apply(text.getText().strip()));
            item.setForeground(palette.muted());
        }
        table.setSelection(text.getText().isBlank() || offers.size() == 0 ? -1 : 0);
        table.addListener(SWT.MouseUp, event -> takeSelected());
        place();
        list.setVisible(true);
    }

    private String line(int line) {
        String label = offers.label(line);
        if (offers.makes(line)) {
            // what the record has already is not offered, and pointed out all the same
            String warning = offers.near().filter(near -> !offers.labels().contains(near))
                    .map(near -> " – " + words.near().apply(near)).orElse("");
            return words.make().apply(label) + warning;
        }
        return offers.isNear(line) ? words.near().apply(label) : label;
    }

    private void place() {
        Rectangle field = text.getDisplay().map(text.getParent(), null, text.getBounds());
        Rectangle screen = text.getMonitor().getClientArea();
        Point natural = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = table.getItemHeight() * Math.min(table.getItemCount(), ROWS) + 4;
        int width = Math.max(LIST_WIDTH, natural.x + 24);
        int below = field.y + field.height + 1;
        int y = below + height > screen.y + screen.height ? field.y - height - 1 : below;
        list.setBounds(Math.min(field.x, screen.x + screen.width - width), y, width, height);
    }

    private void key(Event event) {
        if (list == null || offers.size() == 0 || event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP) {
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
            if (takeSelected()) {
                event.detail = SWT.TRAVERSE_NONE;
            }
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && end != null) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            end.run();
        }
    }

    /**
     * Takes what is marked in the list.
     *
     * @return whether something was
     */
    public boolean takeSelected() {
        int line = table == null || table.isDisposed() ? -1 : table.getSelectionIndex();
        boolean marked = line >= 0 && line < offers.size();
        if (marked) {
            String label = offers.label(line);
            close();
            take.accept(label);
        }
        return marked;
    }

    /** Who clicks into the list goes on; who goes elsewhere has ended. */
    private void left() {
        text.getDisplay().asyncExec(() -> {
            boolean inList = list != null && text.getDisplay().getCursorControl() == table;
            if (end != null && !text.isDisposed() && !text.isFocusControl() && !inList) {
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

    /**
     * How the field speaks to the user.
     *
     * @param message what stands in the empty field
     * @param make from a value that does not exist to the words that offer to make it
     * @param near from a value that is nearly the same as what was typed to the words that point it out
     * @param none from what was typed to the words that say that it is not offered
     */
    public record Words(String message, UnaryOperator<String> make, UnaryOperator<String> near, UnaryOperator<String> none) {
    }
}
