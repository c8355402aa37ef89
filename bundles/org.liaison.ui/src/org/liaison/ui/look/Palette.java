// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.look;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colours: one accent, the green of widget title bars, and greys for everything structural. Colours need not be disposed.
 *
 * @param dark whether these are the colours of the dark theme
 */
public record Palette(boolean dark) {

    /** The key under which a display carries which theme was chosen, a Boolean; without it the system's own theme counts. */
    public static final String DARK = "org.liaison.dark";

    /**
     * The colours that go with what the display shows now.
     *
     * @param display the display
     * @return the colours of its light or dark theme
     */
    public static Palette of(Display display) {
        return new Palette(display.getData(DARK) instanceof Boolean chosen ? chosen : Display.isSystemDarkTheme());
    }

    /**
     * Behind cards.
     *
     * @return the colour
     */
    public Color page() {
        return pick(0xF4F5F7, 0x1B1C1F);
    }

    /**
     * The ground of cards, fields and lists.
     *
     * @return the colour
     */
    public Color surface() {
        return pick(0xFFFFFF, 0x26282B);
    }

    /**
     * What the pointer is on.
     *
     * @return the colour
     */
    public Color hover() {
        return pick(0xEEF1F0, 0x33363A);
    }

    /**
     * Lines between things.
     *
     * @return the colour
     */
    public Color line() {
        return pick(0xDFE3E6, 0x3A3D42);
    }

    /**
     * What is read.
     *
     * @return the colour
     */
    public Color text() {
        return pick(0x1F2428, 0xE6E8EA);
    }

    /**
     * Labels, hints, and what is not filled in.
     *
     * @return the colour
     */
    public Color muted() {
        return pick(0x68707A, 0x9BA3AD);
    }

    /**
     * Title bars of widgets, and the one button that matters.
     *
     * @return the colour
     */
    public Color accent() {
        return pick(0x2E7D4F, 0x2B6E47);
    }

    /**
     * What is written on the accent.
     *
     * @return the colour
     */
    public Color onAccent() {
        return pick(0xFFFFFF, 0xF2F7F4);
    }

    /**
     * The accent under the pointer.
     *
     * @return the colour
     */
    public Color accentHover() {
        return pick(0x256A42, 0x378556);
    }

    /**
     * Links, and the line under the tab that is shown.
     *
     * @return the colour
     */
    public Color link() {
        return pick(0x1F6F43, 0x6DC495);
    }

    /**
     * The ground of what is marked with the accent.
     *
     * @return the colour
     */
    public Color accentSoft() {
        return pick(0xE3F1E9, 0x21382B);
    }

    /**
     * What is wrong.
     *
     * @return the colour
     */
    public Color danger() {
        return pick(0xB42318, 0xF97066);
    }

    /**
     * A button that takes something away, on which {@link #onAccent} is read in both themes: {@link #danger} is for letters.
     *
     * @return the colour
     */
    public Color dangerFill() {
        return pick(0xB42318, 0xB42318);
    }

    /**
     * The ground of what is wrong.
     *
     * @return the colour
     */
    public Color dangerSoft() {
        return pick(0xFDECEA, 0x3B2321);
    }

    /**
     * The ground of a small label of any colour: the same colour, so pale that text can be read on it.
     *
     * @param color the label's own colour as {@code #rrggbb}; empty or damaged for grey
     * @return the colour
     */
    public Color labelGround(String color) {
        return mix(parsed(color), surface().getRGB(), dark ? 0.30 : 0.14);
    }

    /**
     * The text of a small label of any colour.
     *
     * @param color the label's own colour as {@code #rrggbb}; empty or damaged for grey
     * @return a colour that can be read on {@link #labelGround}
     */
    public Color labelText(String color) {
        return mix(parsed(color), dark ? new RGB(255, 255, 255) : new RGB(0, 0, 0), dark ? 0.42 : 0.72);
    }

    private static RGB parsed(String color) {
        return color != null && color.matches("#[0-9a-fA-F]{6}")
                ? rgb(Integer.parseInt(color.substring(1), 16))
                : new RGB(0x6B, 0x72, 0x80);
    }

    private static Color mix(RGB one, RGB other, double share) {
        return new Color(mix(one.red, other.red, share), mix(one.green, other.green, share), mix(one.blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    private Color pick(int light, int darkValue) {
        return new Color(rgb(dark ? darkValue : light));
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
