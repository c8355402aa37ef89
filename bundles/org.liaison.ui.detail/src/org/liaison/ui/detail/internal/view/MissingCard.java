// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.ModelIds;
import org.liaison.ui.look.Palette;

/** Keeps the place of a widget whose plug-in is not installed, and says so. */
final class MissingCard {

    private MissingCard() {
    }

    static Composite create(Composite parent, DetailKit kit, String id) {
        Palette palette = Palette.of(parent.getDisplay());
        CardFrame frame = new CardFrame(parent, kit.forms().icons(), kit.forms().icons().image("puzzle", palette.muted()), id,
                true);
        frame.control().setData(ModelIds.TEST_ID, id);
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
}
