// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.views;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.FlatButton;
import org.liaison.ui.look.Palette;

/** A row of icons of which one is chosen, with the mouse or the arrow keys. */
final class IconRow {

    /** The usual one comes first. */
    static final List<String> ICONS = List.of("funnel", "star", "users", "landmark", "store", "briefcase", "megaphone", "phone",
            "mail", "calendar", "globe", "tag", "clock", "gift");

    private final Composite row;
    private String chosen;

    IconRow(Composite parent, Desk desk, String before) {
        chosen = before.isEmpty() ? ICONS.getFirst() : before;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = 0;
        layout.marginLeft = 0;
        row.setLayout(layout);
        for (String name : ICONS) {
            FlatButton button = new FlatButton(row, desk.icons(), FlatButton.Kind.QUIET).icon(name);
            button.setBackground(Palette.of(row.getDisplay()).surface());
            button.setToolTipText(desk.text("icon." + name));
            button.setData(ModelIds.TEST_ID, "list.icon." + name);
            button.choose(name.equals(chosen));
            button.addListener(SWT.Selection, event -> choose(name));
            button.addListener(SWT.KeyDown, this::move);
        }
    }

    private void move(Event event) {
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0) {
            int next = Math.floorMod(ICONS.indexOf(chosen) + step, ICONS.size());
            choose(ICONS.get(next));
            row.getChildren()[next].setFocus();
        }
    }

    private void choose(String name) {
        chosen = name;
        Control[] buttons = row.getChildren();
        for (int i = 0; i < buttons.length; i++) {
            ((FlatButton) buttons[i]).choose(ICONS.get(i).equals(name));
        }
    }

    /** The icon's name; empty for the usual one. */
    String chosen() {
        return chosen.equals(ICONS.getFirst()) ? "" : chosen;
    }
}
