// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.liaison.app.internal.start.Launch;
import org.liaison.app.internal.start.Settings;
import org.liaison.app.internal.start.Theme;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Palette;
import org.liaison.values.Texts;

/** The themes in the View menu. They change at once. */
public final class ThemeItems {

    private static final Texts TEXTS = new Texts(ThemeItems.class);

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, IThemeEngine engine, Display display, Launch launch,
            Workplace workplace) {
        boolean dark = Palette.of(display).dark();
        Choices choices = new Choices(models, items);
        for (Theme theme : List.of(new Theme(false), new Theme(true))) {
            choices.add("org.liaison.menu.theme." + theme.name(), TEXTS.get(workplace.language(), "theme." + theme.name()),
                    theme.dark() == dark, () -> choose(theme, engine, display, launch));
        }
    }

    private static void choose(Theme theme, IThemeEngine engine, Display display, Launch launch) {
        theme.prepare(display);
        engine.setTheme(theme.id(), false);
        for (Shell shell : display.getShells()) {
            shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        }
        launch.settings().put(Map.of(Settings.THEME, theme.name()));
    }
}
