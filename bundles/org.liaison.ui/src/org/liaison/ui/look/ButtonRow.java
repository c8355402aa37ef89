// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.liaison.ui.ModelIds;

/** Buttons side by side, below or above what they act on. */
public final class ButtonRow {

    private static final int SPACING = 8;

    private final Icons icons;
    private final Composite row;

    /**
     * Makes an empty row.
     *
     * @param parent where it stands; the caller gives {@link #control} its place
     * @param icons draws icons
     */
    public ButtonRow(Composite parent, Icons icons) {
        this.icons = icons;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = SPACING;
        row.setLayout(layout);
        color(parent.getBackground());
    }

    /**
     * Adds a button.
     *
     * @param icon its icon's name; empty for none
     * @param text what it says, in the user's language
     * @param id what tests find it by
     * @param action what it does
     * @return the button
     */
    public FlatButton add(Optional<String> icon, String text, String id, Runnable action) {
        FlatButton button = new FlatButton(row, icons, FlatButton.Kind.PLAIN).text(text);
        icon.ifPresent(button::icon);
        button.setBackground(row.getBackground());
        button.setData(ModelIds.TEST_ID, id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * The row itself.
     *
     * @return the control
     */
    public Composite control() {
        return row;
    }

    /**
     * Colours it and its buttons anew when the theme is another.
     *
     * @param ground the colour behind them
     */
    public void color(Color ground) {
        row.setBackground(ground);
        for (Control button : row.getChildren()) {
            button.setBackground(ground);
        }
    }
}
