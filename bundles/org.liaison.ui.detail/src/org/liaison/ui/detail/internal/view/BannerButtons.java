// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Palette;

/** The buttons at the top right (checklist 91): Previous and Next with the place between them, new window, Delete, More, Modify. */
final class BannerButtons {

    private final DetailKit kit;
    private final Composite row;
    private final IconButton previous;
    private final Label place;
    private final IconButton next;

    BannerButtons(Composite parent, DetailKit kit, Actions actions) {
        this.kit = kit;
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.wrap = false;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 4;
        row.setLayout(layout);
        previous = button("chevron-left", "previous", () -> actions.step(-1));
        place = new Label(row, SWT.NONE);
        place.setBackground(row.getBackground());
        place.setForeground(Palette.of(row.getDisplay()).muted());
        place.setData(ModelIds.TEST_ID, "place");
        next = button("chevron-right", "next", () -> actions.step(1));
        button("external-link", "newWindow", actions::newWindow);
        button("trash-2", "delete", actions::delete);
        Canvas[] more = new Canvas[1];
        more[0] = button("ellipsis", "more", () -> actions.more(more[0])).control();
        button("pencil", "modify", actions::modify).text(kit.text("modify")).primary();
    }

    Composite control() {
        return row;
    }

    /** Says which of how many is shown, counted from 1; 0 if it is not among them. */
    void place(int position, int size, String title) {
        place.setText(position == 0 ? "" : kit.text("place", position, size));
        place.setToolTipText(title);
        previous.control().setEnabled(position > 1);
        next.control().setEnabled(position > 0 && position < size);
        previous.control().redraw();
        next.control().redraw();
    }

    /** What was filled anew, and is to be laid out. */
    Stream<Control> changed() {
        return Stream.of(row.getChildren());
    }

    private IconButton button(String icon, String key, Runnable action) {
        IconButton button = new IconButton(row, kit.forms().icons(), icon, kit.text(key)).onPress(action);
        button.control().setData(ModelIds.TEST_ID, key);
        return button;
    }

    /** What the buttons do. */
    interface Actions {

        void step(int by);

        void newWindow();

        void delete();

        void more(Canvas button);

        void modify();
    }
}
