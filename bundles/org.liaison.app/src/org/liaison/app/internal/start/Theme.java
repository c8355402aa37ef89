// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import org.eclipse.swt.widgets.Display;
import org.liaison.ui.look.Palette;

/**
 * One of the two themes.
 *
 * @param dark whether it is the dark one
 */
public record Theme(boolean dark) {

    /**
     * The theme of a name.
     *
     * @param name {@code light} or {@code dark}
     * @return the theme
     */
    public static Theme of(String name) {
        return new Theme(name.equals("dark"));
    }

    /**
     * The theme that fits the user's desktop.
     *
     * @return the dark one on a dark desktop
     */
    public static Theme ofSystem() {
        return new Theme(Display.isSystemDarkTheme());
    }

    /**
     * Its name.
     *
     * @return {@code light} or {@code dark}
     */
    public String name() {
        return dark ? "dark" : "light";
    }

    /**
     * Its id in the platform.
     *
     * @return the id of the extension
     */
    public String id() {
        return "org.liaison.app.theme." + name();
    }

    /**
     * Makes the controls follow that we draw ourselves. The platform's own do when the engine sets a theme, and doing so twice costs
     * a start two readings of the desktop's style.
     *
     * @param display the display
     */
    public void prepare(Display display) {
        display.setData(Palette.DARK, dark);
    }
}
