// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/**
 * The frame of an administration screen: a title and what can be done at the top, below it a search box and choices, then what the
 * screen fills, and at the bottom a line for a word on it. It takes the colours of the theme, also when that changes.
 */
public final class Screen {

    private static final int SEARCH_WIDTH = 240;
    private static final int MARGIN = 16;
    private static final int GAP = 12;

    private final Composite page;
    private final Icons icons;
    private final String id;
    private final Composite actions;
    private final Composite choices;
    private final Text search;
    private final Label count;
    private final Label title;
    private final Composite body;
    private final Link note;
    private final List<Runnable> colored = new ArrayList<>();
    /** The surface of the theme it was coloured for; the platform may have coloured the page itself before. */
    private Color surface;
    private boolean quiet;

    /**
     * Makes an empty screen.
     *
     * @param parent where
     * @param icons draws icons
     * @param id what its test ids begin with
     * @param heading its title
     * @param hint what is said in the empty search box
     */
    public Screen(Composite parent, Icons icons, String id, String heading, String hint) {
        this.icons = icons;
        this.id = id;
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = 12;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        Composite top = row(page, 2);
        title = new Label(top, SWT.NONE);
        title.setText(heading);
        title.setFont(Type.heading(parent.getDisplay()));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        actions = buttons(top);
        Composite second = row(page, 3);
        search = new Text(second, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(hint);
        search.setData(ModelIds.TEST_ID, id + ".filter");
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = SEARCH_WIDTH;
        search.setLayoutData(wide);
        choices = buttons(second);
        count = new Label(second, SWT.RIGHT);
        count.setData(ModelIds.TEST_ID, id + ".count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        body = new Composite(page, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        note = new Link(page, SWT.WRAP);
        note.setData(ModelIds.TEST_ID, id + ".note");
        GridData hidden = new GridData(SWT.FILL, SWT.CENTER, true, false);
        hidden.exclude = true;
        note.setLayoutData(hidden);
        note.setVisible(false);
        color();
        page.addListener(SWT.Paint, event -> color());
        page.addListener(SWT.KeyDown, this::key);
        page.addListener(SWT.Resize, event -> arrange());
    }

    /** What has too little room beside the title or the search box stands below it. */
    private void arrange() {
        int room = page.getClientArea().width - 2 * MARGIN;
        boolean low = room < wide(title) + wide(actions) + GAP;
        boolean tight = room < wide(search.getParent());
        boolean changed = columns(title.getParent(), low ? 1 : 2) | columns(search.getParent(), tight ? 1 : 3);
        if (changed) {
            actions.setLayoutData(low ? new GridData(SWT.FILL, SWT.CENTER, true, false) : new GridData());
            choices.setLayoutData(tight ? new GridData(SWT.FILL, SWT.CENTER, true, false) : new GridData());
            page.layout(true, true);
        }
    }

    /** As wide as a row would like to be, in one line. */
    private int wide(Control control) {
        return control == search.getParent()
                ? SEARCH_WIDTH + wide(choices) + wide(count) + 3 * GAP
                : control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static boolean columns(Composite row, int wanted) {
        GridLayout layout = (GridLayout) row.getLayout();
        boolean other = layout.numColumns != wanted;
        layout.numColumns = wanted;
        return other;
    }

    /** Ctrl+F goes to the search box from wherever the screen hears it. */
    private void key(Event event) {
        if (event.keyCode == 'f' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            search.setFocus();
            search.selectAll();
        }
    }

    /**
     * Has keys that are pressed in a control mean what they mean for the screen.
     *
     * @param control the control
     */
    public void hears(Control control) {
        control.addListener(SWT.KeyDown, this::key);
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        row.setLayout(layout);
        return row;
    }

    private static Composite buttons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 4;
        layout.center = true;
        row.setLayout(layout);
        return row;
    }

    /**
     * Adds a button at the top.
     *
     * @param kind what it is for
     * @param icon the name of its icon
     * @param name the end of its test id
     * @param text what it says
     * @param action what it does
     * @return the button
     */
    public FlatButton action(FlatButton.Kind kind, String icon, String name, String text, Runnable action) {
        return button(actions, kind, name, text, action).icon(icon);
    }

    /**
     * Adds a choice beside the search box.
     *
     * @param name the end of its test id
     * @param text what it says
     * @param action what it does
     * @return the button
     */
    public FlatButton choice(String name, String text, Runnable action) {
        return button(choices, FlatButton.Kind.QUIET, name, text, action);
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String name, String text, Runnable action) {
        FlatButton button = new FlatButton(parent, icons, kind).text(text);
        button.setData(ModelIds.TEST_ID, id + '.' + name);
        button.setBackground(page.getBackground());
        button.addListener(SWT.Selection, event -> action.run());
        colored.add(() -> button.setBackground(page.getBackground()));
        return button;
    }

    /**
     * Has something else take the colours of the theme.
     *
     * @param paint sets them
     */
    public void colored(Runnable paint) {
        colored.add(paint);
    }

    private void color() {
        Palette palette = Palette.of(page.getDisplay());
        if (!palette.surface().equals(surface)) {
            surface = palette.surface();
            page.setBackground(palette.surface());
            List.of(title.getParent(), title, actions, search.getParent(), choices, count, body, note)
                    .forEach(control -> control.setBackground(palette.surface()));
            title.setForeground(palette.text());
            count.setForeground(palette.muted());
            note.setForeground(noteColor());
            note.setLinkForeground(palette.link());
            colored.forEach(Runnable::run);
        }
    }

    private Color noteColor() {
        Palette palette = Palette.of(page.getDisplay());
        return quiet ? palette.muted() : palette.danger();
    }

    /**
     * Says how much is shown.
     *
     * @param text the words
     */
    public void count(String text) {
        count.setText(text);
        arrange();
        count.requestLayout();
    }

    /**
     * Says something below that is neither wrong nor dangerous.
     *
     * @param text the words
     */
    public void tell(String text) {
        quiet = true;
        say(text.replace("&", "&&"));
    }

    /**
     * Warns below, with a link if there is one in it.
     *
     * @param text the words, as {@link Link} takes them; empty for nothing
     */
    public void note(String text) {
        quiet = false;
        say(text);
    }

    private void say(String text) {
        note.setForeground(noteColor());
        note.setText(text);
        ((GridData) note.getLayoutData()).exclude = text.isEmpty();
        note.setVisible(!text.isEmpty());
        page.layout();
    }

    /**
     * The line at the bottom, whose link tells when it is clicked.
     *
     * @return never null
     */
    public Link note() {
        return note;
    }

    /**
     * The search box.
     *
     * @return never null
     */
    public Text search() {
        return search;
    }

    /**
     * What the screen fills.
     *
     * @return a composite without a layout
     */
    public Composite body() {
        return body;
    }

    /**
     * The whole screen.
     *
     * @return never null
     */
    public Composite control() {
        return page;
    }
}
