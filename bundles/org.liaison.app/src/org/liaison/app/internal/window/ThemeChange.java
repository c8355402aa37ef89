// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.app.internal.start.Launch;
import org.liaison.app.internal.start.Settings;
import org.liaison.app.internal.start.Theme;
import org.liaison.ui.look.Palette;

/** Changes the theme, at once and for the next start. */
@Creatable
public final class ThemeChange {

    private final IThemeEngine engine;
    private final Display display;
    private final Launch launch;

    /**
     * Made by injection.
     *
     * @param engine applies themes
     * @param display shows them
     * @param launch keeps which one it is
     */
    @Inject
    public ThemeChange(IThemeEngine engine, Display display, Launch launch) {
        this.engine = engine;
        this.display = display;
        this.launch = launch;
    }

    boolean isShown(Theme theme) {
        return Palette.of(display).dark() == theme.dark();
    }

    void to(Theme theme) {
        theme.prepare(display);
        engine.setTheme(theme.id(), false);
        for (Shell shell : display.getShells()) {
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        }
        launch.settings().put(Map.of(Settings.THEME, theme.name()));
    }
}
