// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.ModelIds;
import org.liaison.ui.form.ValueViews;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Palette;

/** One sentence across the top of an editor, with something to do about it; it is there only when there is something to say. */
final class NoticeBar {

    private final DetailKit kit;
    private final Composite bar;

    NoticeBar(Composite parent, DetailKit kit) {
        this.kit = kit;
        Palette palette = Palette.of(parent.getDisplay());
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(palette.dangerSoft());
        bar.setData(ModelIds.TEST_ID, "notice");
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        bar.setLayoutData(data);
        bar.setVisible(false);
    }

    void show(String text, String actionLabel, Runnable action) {
        clear();
        Palette palette = Palette.of(bar.getDisplay());
        Label icon = new Label(bar, SWT.NONE);
        icon.setBackground(bar.getBackground());
        icon.setImage(kit.forms().icons().image("info", palette.danger()));
        Label sentence = new Label(bar, SWT.WRAP);
        sentence.setBackground(bar.getBackground());
        sentence.setForeground(palette.text());
        sentence.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 200;
        sentence.setLayoutData(data);
        if (actionLabel != null) {
            Control link = ValueViews.link(bar, actionLabel, action);
            link.setData(ModelIds.TEST_ID, "noticeAction");
        }
        IconButton close = new IconButton(bar, kit.forms().icons(), "x", kit.text("close"));
        close.onPress(this::hide);
        visible(true);
    }

    void hide() {
        clear();
        visible(false);
    }

    private void clear() {
        for (Control old : bar.getChildren()) {
            old.dispose();
        }
    }

    private void visible(boolean visible) {
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.requestLayout();
    }
}
