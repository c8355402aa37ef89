// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** The fonts: the system's own, in a few sizes and weights. They go with the display and are not to be disposed. */
public final class Type {

    /** The height of a line at the usual size of text. */
    private static final int USUAL_LINE = 18;

    private Type() {
    }

    /**
     * The name of a record, large.
     *
     * @param display the display
     * @return the font
     */
    public static Font title(Display display) {
        return font(display, 5, SWT.BOLD);
    }

    /**
     * The title of a window or section.
     *
     * @param display the display
     * @return the font
     */
    public static Font heading(Display display) {
        return font(display, 1, SWT.BOLD);
    }

    /**
     * What stands out in a line.
     *
     * @param display the display
     * @return the font
     */
    public static Font strong(Display display) {
        return font(display, 0, SWT.BOLD);
    }

    /**
     * Small labels and hints.
     *
     * @param display the display
     * @return the font
     */
    public static Font small(Display display) {
        return font(display, -1, SWT.NORMAL);
    }

    /**
     * What is missing.
     *
     * @param display the display
     * @return the font
     */
    public static Font absent(Display display) {
        return font(display, 0, SWT.ITALIC);
    }

    /**
     * The height of a line of the system's own font, which grows with the text size that the user has chosen.
     *
     * @param display the display
     * @return pixels at 100 %
     */
    public static int lineHeight(Display display) {
        String key = Type.class.getName() + ".line";
        if (display.getData(key) instanceof Integer known) {
            return known;
        }
        GC gc = new GC(display);
        gc.setFont(strong(display));
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        display.setData(key, height);
        return height;
    }

    /**
     * A length that grows with the text: an icon beside it, a column of labels.
     *
     * @param display the display
     * @param pixels how long it is at the usual size of text, at 100 %
     * @return as long, or longer with larger text
     */
    public static int scaled(Display display, int pixels) {
        return Math.max(pixels, pixels * lineHeight(display) / USUAL_LINE);
    }

    private static Font font(Display display, int larger, int style) {
        String key = Type.class.getName() + '.' + larger + '.' + style;
        if (display.getData(key) instanceof Font known) {
            return known;
        }
        FontData system = display.getSystemFont().getFontData()[0];
        Font made = new Font(display, new FontData(system.getName(), system.getHeight() + larger, style));
        display.setData(key, made);
        display.disposeExec(made::dispose);
        return made;
    }
}
