// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.ModelIds;
import org.liaison.ui.detail.internal.contributed.ContributedWidget;
import org.liaison.ui.detail.internal.contributed.IconSource;
import org.liaison.ui.guest.GuestNote;
import org.liaison.ui.look.Palette;

/**
 * Keeps the place of a widget that does not run, and says why: its plug-in is not installed, or the user has switched it off.
 *
 * @param parent where
 * @param kit what it works with
 */
record MissingCard(Composite parent, DetailKit kit) {

    Composite notInstalled(String id) {
        CardFrame frame = frame(id, id, new IconSource("puzzle", null));
        Palette palette = Palette.of(parent.getDisplay());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        frame.body().setLayout(layout);
        Label text = new Label(frame.body(), SWT.WRAP);
        text.setBackground(frame.body().getBackground());
        text.setForeground(palette.muted());
        text.setText(kit.text("widgetMissing"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        return frame.control();
    }

    /** A widget that is switched off, and the way to switch it on again. */
    Composite off(ContributedWidget widget) {
        CardFrame frame = frame(widget.id(), widget.name(), widget.icon());
        new GuestNote(kit.forms(), kit.guests(), widget.id()).off(frame.body());
        return frame.control();
    }

    private CardFrame frame(String id, String title, IconSource icon) {
        Palette palette = Palette.of(parent.getDisplay());
        CardFrame frame = new CardFrame(parent, kit.forms().icons(),
                icon.image(kit.forms().icons(), palette.muted(), CardFrame.iconSize(parent)), title, true);
        frame.control().setData(ModelIds.TEST_ID, id);
        return frame;
    }
}
