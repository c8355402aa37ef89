// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A white card with a title bar in the accent (checklist 54), its icon and name at the left, its buttons at the right. */
final class CardFrame {

    private static final int RADIUS = 8;
    private static final int BAR = 30;

    private final Composite card;
    private final Composite bar;
    private final Composite body;
    private final Icons icons;
    private final Palette palette;

    CardFrame(Composite parent, Icons icons, Image icon, String title, boolean muted) {
        this.icons = icons;
        this.palette = Palette.of(parent.getDisplay());
        card = new Composite(parent, SWT.DOUBLE_BUFFERED);
        card.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = RADIUS / 2;
        layout.verticalSpacing = 0;
        card.setLayout(layout);
        card.addListener(SWT.Paint, event -> paintCard(event.gc));
        bar = new Composite(card, SWT.NONE);
        bar.setBackground(muted ? palette.line() : palette.accent());
        GridLayout barLayout = new GridLayout(3, false);
        barLayout.marginWidth = 8;
        barLayout.marginHeight = 0;
        bar.addListener(SWT.Paint, event -> paintCorners(event.gc));
        barLayout.horizontalSpacing = 4;
        bar.setLayout(barLayout);
        GridData barData = new GridData(SWT.FILL, SWT.TOP, true, false);
        barData.heightHint = BAR;
        barData.horizontalIndent = 0;
        bar.setLayoutData(barData);
        Label picture = new Label(bar, SWT.NONE);
        picture.setBackground(bar.getBackground());
        picture.setImage(icon);
        picture.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, true));
        Label name = new Label(bar, SWT.NONE);
        name.setBackground(bar.getBackground());
        name.setForeground(muted ? palette.text() : palette.onAccent());
        name.setFont(Type.strong(parent.getDisplay()));
        name.setText(title.replace("&", "&&"));
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        body = new Composite(card, SWT.NONE);
        body.setBackground(palette.surface());
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridData bodyData = new GridData(SWT.FILL, SWT.FILL, true, true);
        bodyData.horizontalIndent = 1;
        body.setLayoutData(bodyData);
    }

    Composite control() {
        return card;
    }

    Composite bar() {
        return bar;
    }

    Composite body() {
        return body;
    }

    /** Adds a button at the right of the bar. */
    IconButton button(String icon, String name) {
        IconButton button = new IconButton(bar, icons, icon, name).onAccent();
        button.control().setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, true));
        ((GridLayout) bar.getLayout()).numColumns = bar.getChildren().length;
        return button;
    }

    /** Empties the body, so that it can be filled anew. */
    void clear() {
        for (Control old : body.getChildren()) {
            old.dispose();
        }
    }

    private void paintCorners(GC gc) {
        Point size = bar.getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(card.getBackground());
        gc.fillRectangle(0, 0, RADIUS / 2, RADIUS / 2);
        gc.fillRectangle(size.x - RADIUS / 2, 0, RADIUS / 2, RADIUS / 2);
        gc.setBackground(bar.getBackground());
        gc.fillRoundRectangle(0, 0, size.x, size.y + RADIUS, RADIUS, RADIUS);
    }

    private void paintCard(GC gc) {
        Point size = card.getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRoundRectangle(0, BAR, size.x, size.y - BAR, RADIUS, RADIUS);
        gc.setForeground(palette.line());
        gc.drawRoundRectangle(0, BAR / 2, size.x - 1, size.y - BAR / 2 - 1, RADIUS, RADIUS);
    }
}
