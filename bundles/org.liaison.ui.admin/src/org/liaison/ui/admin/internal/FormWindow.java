// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** A window with fields that stays until what was typed is stored: what is refused is said in it. */
public final class FormWindow {

    private final AdminDesk desk;
    private final AdminWindow window;
    private final String id;
    private Label problem;
    private FlatButton accept;

    /**
     * Makes one without fields.
     *
     * @param parent the window it belongs to
     * @param desk stores
     * @param id what its test ids begin with
     * @param title its title
     */
    public FormWindow(Shell parent, AdminDesk desk, String id, String title) {
        this.desk = desk;
        this.id = id;
        window = new AdminWindow(parent, desk, id, title);
    }

    /**
     * Where further fields go, below a {@link #label}.
     *
     * @return a composite with one column
     */
    public Composite body() {
        return window.shell();
    }

    /**
     * Adds the name of the field below it.
     *
     * @param text the name
     */
    public void label(String text) {
        window.label(text);
    }

    /**
     * Adds a field.
     *
     * @param label its name
     * @param value what stands in it
     * @param longest how long a text may be
     * @param name the end of its test id
     * @return the field
     */
    public Text text(String label, String value, int longest, String name) {
        window.label(label);
        Text text = new Text(window.shell(), SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(longest);
        text.setText(value == null ? "" : value);
        text.setData(ModelIds.TEST_ID, id + '.' + name);
        text.setLayoutData(AdminWindow.wide());
        return text;
    }

    /**
     * Shows it and waits until it is closed.
     *
     * @param button what the button says that stores
     * @param first has the focus
     * @param read reads the fields, on the UI thread, and gives what stores them, which is not done on it
     * @param done takes what was stored, after the window is closed
     * @param <T> what was stored
     */
    public <T> void ask(String button, Text first, Supplier<Supplier<T>> read, Consumer<T> done) {
        problem = new Label(window.shell(), SWT.WRAP);
        problem.setData(ModelIds.TEST_ID, id + ".problem");
        problem.setForeground(Palette.of(window.shell().getDisplay()).danger());
        GridData hidden = AdminWindow.wide();
        hidden.exclude = true;
        problem.setLayoutData(hidden);
        Runnable store = () -> store(read, done);
        accept = window.buttons(button, store);
        for (var child : window.shell().getChildren()) {
            child.addListener(SWT.DefaultSelection, event -> store.run());
        }
        first.selectAll();
        first.setFocus();
        window.open();
    }

    private <T> void store(Supplier<Supplier<T>> read, Consumer<T> done) {
        if (accept.isEnabled()) {
            accept.setEnabled(false);
            Shell owner = (Shell) window.shell().getParent();
            desk.run(window.shell(), read.get(), stored -> {
                window.shell().close();
                if (!owner.isDisposed()) {
                    done.accept(stored);
                }
            }, this::refused);
        }
    }

    private void refused(String sentence) {
        accept.setEnabled(true);
        problem.setText(sentence.replace("&", "&&"));
        ((GridData) problem.getLayoutData()).exclude = false;
        window.shell().pack();
    }
}
