// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.screen;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.liaison.testing.window.WidgetTree;
import org.liaison.ui.ModelIds;

/**
 * Finds controls and does with them what a user does.
 *
 * @param root where to look: a shell, or any part of one
 */
public record Driver(Composite root) {

    /** The key under which controls carry their test id, see {@code org.liaison.ui.ModelIds#TEST_ID}. */
    public static final String TEST_ID = "org.liaison.testId";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The one widget of a kind with a test id.
     *
     * @param kind its class
     * @param testId its test id
     * @param <W> its class
     * @return the widget; the test fails if there is none
     */
    public <W extends Widget> W find(Class<W> kind, String testId) {
        return one(kind, widget -> testId.equals(widget.getData(TEST_ID)), "with the test id " + testId);
    }

    /**
     * The first widget of a kind that shows a text.
     *
     * @param kind its class
     * @param text its whole text, mnemonics left out
     * @param <W> its class
     * @return the widget; the test fails if there is none
     */
    public <W extends Widget> W findText(Class<W> kind, String text) {
        return one(kind, widget -> text.equals(WidgetTree.text(widget)), "that says \"" + text + '"');
    }

    /**
     * All widgets of a kind, in the order in which they were made.
     *
     * @param kind their class
     * @param <W> their class
     * @return hidden ones included
     */
    public <W extends Widget> List<W> all(Class<W> kind) {
        return WidgetTree.of(root).filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Everything that can be read, in order.
     *
     * @return the texts of all visible widgets, empty ones left out
     */
    public List<String> texts() {
        return WidgetTree.of(root).filter(WidgetTree::isVisible).map(WidgetTree::text).filter(text -> !text.isBlank()).toList();
    }

    /**
     * Whether a text can be read somewhere.
     *
     * @param text a part of what is shown
     * @return true if a visible widget shows it
     */
    public boolean shows(String text) {
        return texts().stream().anyMatch(shown -> shown.contains(text));
    }

    /**
     * Clicks with the left button: what SWT draws is selected, what Liaison draws itself gets the mouse. Nobody clicks what has no
     * place yet, so it is laid out first.
     *
     * @param widget what is clicked
     */
    public void click(Widget widget) {
        settle();
        if (widget instanceof Control control && !control.isEnabled()) {
            fail("Cannot click what is disabled: " + WidgetTree.describe(widget));
        }
        if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
        }
        if (widget instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
        }
        if (widget instanceof Button || widget instanceof Link || widget instanceof Item) {
            send(widget, SWT.Selection, event -> {
            });
        } else {
            send(widget, SWT.MouseDown, event -> event.button = 1);
            send(widget, SWT.MouseUp, event -> event.button = 1);
        }
        settle();
    }

    /**
     * Clicks a value that a control draws among others.
     *
     * @param testId the value's test id
     */
    public void clickShown(String testId) {
        Control sheet = drawing(testId);
        Rectangle place = place(sheet, testId);
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            send(sheet, type, event -> {
                event.button = 1;
                event.x = place.x + place.width / 2;
                event.y = place.y + place.height / 2;
            });
        }
        settle();
    }

    /**
     * Where a control draws a value among others.
     *
     * @param testId the value's test id
     * @return in the control
     */
    public Rectangle place(String testId) {
        return place(drawing(testId), testId);
    }

    /**
     * Opens by double-click or Enter.
     *
     * @param widget what is opened: a control, or a row of a table
     */
    public void open(Widget widget) {
        Widget target = widget instanceof TableItem item ? item.getParent() : widget;
        send(target, SWT.MouseDoubleClick, event -> event.button = 1);
        send(target, SWT.DefaultSelection, event -> event.item = widget);
        settle();
    }

    /**
     * Selects a row of a table.
     *
     * @param item the row
     */
    public void select(TableItem item) {
        Table table = item.getParent();
        table.setSelection(item);
        send(table, SWT.Selection, event -> event.item = item);
        settle();
    }

    /**
     * Replaces what stands in a text, and leaves it.
     *
     * @param text the text control
     * @param typed what is typed
     */
    public void type(Text text, String typed) {
        if (!text.getEditable() || !text.isEnabled()) {
            fail("Cannot type into what is read-only: " + WidgetTree.describe(text));
        }
        send(text, SWT.FocusIn, event -> {
        });
        text.setText(typed);
        send(text, SWT.FocusOut, event -> {
        });
        settle();
    }

    /**
     * Chooses an item of a drop-down list.
     *
     * @param combo the list
     * @param item the item's text
     */
    public void choose(Combo combo, String item) {
        int index = combo.indexOf(item);
        if (index < 0) {
            fail("There is no \"" + item + "\" among " + List.of(combo.getItems()));
        }
        combo.select(index);
        send(combo, SWT.Selection, event -> {
        });
        settle();
    }

    /**
     * Presses a key.
     *
     * @param control what has the focus
     * @param keyCode a key code of {@link SWT}, or a character
     * @param stateMask the modifier keys held down
     */
    public void press(Control control, int keyCode, int stateMask) {
        send(control, SWT.KeyDown, event -> key(event, keyCode, stateMask));
        if (keyCode == SWT.CR) {
            send(control, SWT.DefaultSelection, event -> {
            });
        }
        send(control, SWT.KeyUp, event -> key(event, keyCode, stateMask));
        settle();
    }

    /** Runs the event loop until nothing is left to do right now. */
    public void settle() {
        Display display = root.isDisposed() ? Display.getCurrent() : root.getDisplay();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /**
     * Runs the event loop until something is so; the test fails if it does not become so in a minute.
     *
     * @param what what is waited for, for the message
     * @param condition whether it is so
     */
    public void waitUntil(String what, BooleanSupplier condition) {
        Display display = root.getDisplay();
        long end = System.nanoTime() + PATIENCE.toNanos();
        Runnable wake = () -> {
        };
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited in vain for " + what + ". There is:\n" + WidgetTree.dump(root));
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, wake);
                display.sleep();
            }
        }
    }

    private <W extends Widget> W one(Class<W> kind, Predicate<Widget> wanted, String how) {
        return all(kind).stream().filter(wanted).findFirst()
                .orElseGet(() -> fail("There is no " + kind.getSimpleName() + ' ' + how + " among:\n" + WidgetTree.dump(root)));
    }

    private Control drawing(String testId) {
        return all(Control.class).stream().filter(control -> place(control, testId) != null).findFirst()
                .orElseGet(() -> fail("Nothing draws " + testId + " among:\n" + WidgetTree.dump(root)));
    }

    @SuppressWarnings("unchecked")
    private static Rectangle place(Control control, String testId) {
        return control.getData(ModelIds.TEST_PLACE) instanceof Function<?, ?> places
                ? ((Function<String, Rectangle>) places).apply(testId)
                : null;
    }

    private static void key(Event event, int keyCode, int stateMask) {
        event.keyCode = keyCode;
        event.character = keyCode < 0x10000 ? (char) keyCode : 0;
        event.stateMask = stateMask;
    }

    private static void send(Widget widget, int type, Consumer<Event> fill) {
        if (!widget.isDisposed()) {
            Event event = new Event();
            event.widget = widget;
            event.x = 1;
            event.y = 1;
            fill.accept(event);
            widget.notifyListeners(type, event);
        }
    }
}
