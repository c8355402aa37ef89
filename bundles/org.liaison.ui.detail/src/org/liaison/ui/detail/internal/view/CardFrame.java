// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.look.IconButton;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;
import org.liaison.ui.look.Type;

/** A white card with a title bar in the accent (checklist 54), its icon and name at the left, its buttons at the right. */
final class CardFrame {

    private static final int RADIUS = 8;
    private static final int LEAST_BAR = 30;
    private static final int ICON = 16;
    private static final int ACROSS = 8;
    private static final int MOST_TRIES = 20;

    private final Composite card;
    private final Canvas bar;
    private Composite body;
    private final int barHeight;
    private final Icons icons;
    private final Palette palette;
    private int openedAt;
    private Runnable toggled = () -> {
    };

    CardFrame(Composite parent, Icons icons, Image icon, String title, boolean muted) {
        this.icons = icons;
        this.palette = Palette.of(parent.getDisplay());
        this.barHeight = Math.max(LEAST_BAR, Type.lineHeight(parent.getDisplay()) + 12);
        card = new Composite(parent, SWT.DOUBLE_BUFFERED);
        card.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginBottom = RADIUS / 2;
        layout.verticalSpacing = 0;
        card.setLayout(layout);
        card.addListener(SWT.Paint, event -> paintCard(event.gc));
        bar = new Canvas(card, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        bar.setBackground(muted ? palette.line() : palette.accent());
        bar.setLayout(new ButtonsAtTheRight());
        bar.addListener(SWT.Paint, event -> {
            paintCorners(event.gc);
            paintTitle(event.gc, icon, title, muted);
        });
        bar.addListener(SWT.MouseDown, event -> {
            if (event.button == 1 && collapsed()) {
                openedAt = event.time;
                toggle();
            }
        });
        bar.addListener(SWT.MouseDoubleClick, event -> {
            // a double click on a closed one has opened it with its first click
            if (event.button == 1 && !collapsed() && event.time - openedAt > event.display.getDoubleClickTime()) {
                toggle();
            }
        });
        bar.setData(ModelIds.TEST_TEXT, (Supplier<String>) () -> title);
        bar.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = title));
        GridData barData = new GridData(SWT.FILL, SWT.TOP, true, false);
        barData.heightHint = barHeight;
        bar.setLayoutData(barData);
        body = newBody();
        card.addListener(SWT.Dispose, event -> empty());
    }

    private Composite newBody() {
        Composite made = new Composite(card, SWT.NONE);
        made.setBackground(palette.surface());
        made.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.horizontalIndent = 1;
        made.setLayoutData(data);
        return made;
    }

    /** How large the icon of a bar is, which grows with the text. */
    static int iconSize(Composite parent) {
        return Type.scaled(parent.getDisplay(), ICON);
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
        button.control().setLayoutData(new GridData());
        return button;
    }

    /** Is told when the user opens or closes it: a click on the bar opens what is closed, a double click closes what is open. */
    void onToggle(Runnable listener) {
        toggled = listener;
    }

    boolean collapsed() {
        return ((GridData) body.getLayoutData()).exclude;
    }

    /** Shows the bar alone, or the body, too. */
    void collapse(boolean alone) {
        ((GridData) body.getLayoutData()).exclude = alone;
        body.setVisible(!alone);
        ((GridLayout) card.getLayout()).marginBottom = alone ? 0 : RADIUS / 2;
        bar.redraw();
    }

    private void toggle() {
        collapse(!collapsed());
        card.layout();
        toggled.run();
    }

    /**
     * Empties the body, so that it can be filled anew.
     *
     * @return what was thrown while something was taken away; empty if all went well
     */
    Optional<Throwable> clear() {
        if (body.isDisposed()) {
            body = newBody();
            return Optional.of(new IllegalStateException("The place of the widget was taken away."));
        }
        return empty();
    }

    /** Who throws when something is taken away keeps it there; the second time nobody is asked. */
    private Optional<Throwable> empty() {
        Optional<Throwable> thrown = Optional.empty();
        for (int tries = 0; tries < MOST_TRIES && !body.isDisposed() && body.getChildren().length > 0; tries++) {
            for (Control old : body.getChildren()) {
                Optional<Throwable> refused = Guests.attempt(old::dispose);
                thrown = thrown.or(() -> refused);
            }
        }
        return thrown;
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

    private void paintTitle(GC gc, Image icon, String title, boolean muted) {
        gc.drawImage(icon, ACROSS, (barHeight - icon.getBounds().height) / 2);
        gc.setForeground(muted ? palette.text() : palette.onAccent());
        gc.setFont(Type.strong(bar.getDisplay()));
        int x = 2 * ACROSS + icon.getBounds().width;
        gc.drawText(title, x, (barHeight - gc.textExtent(title).y) / 2, true);
        if (collapsed()) {
            Image closed = icons.image("chevron-right", muted ? palette.text() : palette.onAccent(), icon.getBounds().width);
            gc.drawImage(closed, x + gc.textExtent(title).x + ACROSS, (barHeight - closed.getBounds().height) / 2);
        }
    }

    private void paintCard(GC gc) {
        if (collapsed()) {
            return;
        }
        Point size = card.getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRoundRectangle(0, barHeight, size.x, size.y - barHeight, RADIUS, RADIUS);
        gc.setForeground(palette.line());
        gc.drawRoundRectangle(0, barHeight / 2, size.x - 1, size.y - barHeight / 2 - 1, RADIUS, RADIUS);
    }

    /** Leaves room for the title, which is painted. */
    private final class ButtonsAtTheRight extends Layout {

        /** Nothing is kept here: what changed in one child makes no other be measured again. */
        @Override
        protected boolean flushCache(Control control) {
            return true;
        }

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
            return new Point(Math.max(0, widthHint), barHeight);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            int x = composite.getClientArea().width - ACROSS;
            for (Control button : List.of(composite.getChildren()).reversed()) {
                if (button.getVisible()) {
                    Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
                    x -= size.x;
                    button.setBounds(x, (barHeight - size.y) / 2, size.x, size.y);
                    x -= ACROSS / 2;
                }
            }
        }
    }
}
