// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.arrange;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.form.FormServices;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/**
 * Where a user arranges the widgets of a kind of record (checklist 47 to 53): a bar with what ends it, the tabs, the board of the
 * tab that is seen, and the gallery of what could be added. Nothing is stored until it is ended.
 */
public final class ArrangeView {

    private static final int GALLERY = 260;

    private final ArrangeSession session;
    private final ArrangeTexts texts;
    private final FormServices forms;
    private final Consumer<Layout> done;
    private final Runnable cancelled;
    private final Runnable stepped;
    private final Composite area;
    private final Board board;
    private final FlatButton chooser;
    private final FlatButton back;
    private final FlatButton again;

    /**
     * Shows it.
     *
     * @param parent where
     * @param forms draws icons, and knows the language
     * @param what the layout as it is, the one that it can be set back to, and what is installed
     * @param done takes the layout that was made
     * @param layouts what can be done with layouts as a whole
     * @param stepped is told of every step
     * @param cancelled what to do when all is to stay as it was
     */
    public ArrangeView(Composite parent, FormServices forms, What what, Consumer<Layout> done, Chooser layouts,
            Runnable stepped, Runnable cancelled) {
        this.stepped = stepped;
        this.forms = forms;
        this.done = done;
        this.cancelled = cancelled;
        texts = new ArrangeTexts(forms.language());
        session = new ArrangeSession(what.now(), what.installed());
        Palette palette = Palette.of(parent.getDisplay());
        area = plain(parent, 1, palette);
        area.setBackground(palette.page());
        area.setData(ModelIds.TEST_ID, "layout.arrange");
        area.addListener(SWT.Dispose, event -> session.end());
        Composite top = plain(area, 7, palette);
        padded(top);
        Label title = new Label(top, SWT.NONE);
        title.setBackground(palette.surface());
        title.setFont(Type.heading(area.getDisplay()));
        title.setText(texts.get("title", what.label()));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chooser = button(top, FlatButton.Kind.PLAIN, "layout-dashboard", layouts.name(), "choose", () -> choose(layouts)).arrow();
        back = button(top, FlatButton.Kind.QUIET, "undo-2", "", "undo", session::undo);
        again = button(top, FlatButton.Kind.QUIET, "redo-2", "", "redo", session::redo);
        button(top, FlatButton.Kind.QUIET, "refresh-cw", texts.get("reset"), "reset", () -> session.apply(what.shipped()));
        button(top, FlatButton.Kind.PLAIN, null, texts.get("cancel"), "cancel", this::cancel);
        button(top, FlatButton.Kind.PRIMARY, "check", texts.get("done"), "done", this::finish);
        TilePainter tiles = new TilePainter(area.getDisplay(), forms.icons());
        TabBar tabs = new TabBar(area, session, texts, forms.icons());
        Composite below = plain(area, 2, palette);
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        board = new Board(below, session, texts, tiles, tabs::at);
        board.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Gallery gallery = new Gallery(below, session, texts, tiles, board);
        GridData side = new GridData(SWT.FILL, SWT.FILL, false, true);
        side.widthHint = Type.scaled(area.getDisplay(), GALLERY);
        gallery.control().setLayoutData(side);
        Label hint = new Label(area, SWT.WRAP);
        hint.setBackground(palette.page());
        hint.setForeground(palette.muted());
        hint.setFont(Type.small(area.getDisplay()));
        hint.setText(texts.get("hint"));
        GridData wrapped = new GridData(SWT.FILL, SWT.TOP, true, false);
        wrapped.horizontalIndent = BoardGeometry.GAP;
        wrapped.widthHint = 200;
        hint.setLayoutData(wrapped);
        session.listen(this::refresh);
        refresh();
        escapes(area);
    }

    /**
     * What is arranged.
     *
     * @param label the name of the kind of record
     * @param now the layout as it is
     * @param shipped the layout that it can be set back to
     * @param installed the widgets for this kind of record
     */
    public record What(String label, Layout now, Layout shipped, List<ContributedWidget> installed) {
    }

    /** Which layout it is that is arranged, and what can be done with layouts as a whole. */
    public interface Chooser {

        /**
         * The name of the layout.
         *
         * @return in the user's language
         */
        String name();

        /**
         * What can be done.
         *
         * @param owner where it opens
         * @return a new menu
         */
        Menu menu(Shell owner);
    }

    private void choose(Chooser layouts) {
        Menu menu = layouts.menu(area.getShell());
        menu.addListener(SWT.Hide, event -> area.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(chooser.toDisplay(0, chooser.getSize().y));
        menu.setVisible(true);
    }

    /**
     * Shows another layout, as one step.
     *
     * @param layout the layout
     */
    public void show(Layout layout) {
        session.apply(layout);
    }

    /**
     * Shows a tab, so that arranging begins with what the user saw.
     *
     * @param id its id; the first one is shown if there is none of this id
     */
    public void showTab(String id) {
        session.showTab(session.layout().tabs().stream().map(Layout.Tab::id).toList().indexOf(id));
    }

    /**
     * Shows another name of the layout.
     *
     * @param name in the user's language
     */
    public void named(String name) {
        chooser.text(name);
        chooser.requestLayout();
    }

    /**
     * The control.
     *
     * @return never null
     */
    public Composite control() {
        return area;
    }

    /** Gives the focus to the board. */
    public void focus() {
        board.setFocus();
    }

    /**
     * The layout as it is arranged now.
     *
     * @return never null
     */
    public Layout layout() {
        return session.layout();
    }

    /**
     * Whether ending without storing would lose something.
     *
     * @return true if it is not as it was
     */
    public boolean changed() {
        return session.canUndo();
    }

    private void finish() {
        done.accept(session.layout());
    }

    /**
     * Moves the chosen widget to another tab.
     *
     * @param by 1 for the next, -1 for the one before
     */
    public void toTab(int by) {
        session.moveChosenToTab(by);
    }

    /** Takes the last step back. */
    public void undo() {
        session.undo();
    }

    /** Does a step again. */
    public void redo() {
        session.redo();
    }

    private void refresh() {
        back.setEnabled(session.canUndo());
        again.setEnabled(session.canRedo());
        stepped.run();
    }

    private void cancel() {
        cancelled.run();
    }

    private void escapes(Composite within) {
        for (Control control : within.getChildren()) {
            control.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    event.detail = SWT.TRAVERSE_NONE;
                    area.getDisplay().asyncExec(this::cancel);
                }
            });
            if (control instanceof Composite more) {
                escapes(more);
            }
        }
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String icon, String text, String key, Runnable action) {
        FlatButton button = new FlatButton(parent, forms.icons(), kind).text(text);
        if (icon != null) {
            button.icon(icon);
        }
        button.setBackground(parent.getBackground());
        button.setToolTipText(texts.get(key + "Tip"));
        button.setData(ModelIds.TEST_ID, "layout." + key);
        button.addListener(SWT.Selection, event -> action.run());
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        return button;
    }

    private static Composite plain(Composite parent, int columns, Palette palette) {
        Composite plain = new Composite(parent, SWT.NONE);
        plain.setBackground(palette.surface());
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        plain.setLayout(layout);
        plain.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return plain;
    }

    private static void padded(Composite bar) {
        GridLayout layout = (GridLayout) bar.getLayout();
        layout.marginWidth = BoardGeometry.GAP;
        layout.marginHeight = 8;
    }
}
