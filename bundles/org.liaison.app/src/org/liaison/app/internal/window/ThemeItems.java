// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.liaison.app.internal.start.Theme;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;

/** The themes in the View menu. They change at once. */
public final class ThemeItems {

    private static final Texts TEXTS = new Texts(ThemeItems.class);

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, ThemeChange change, Workplace workplace) {
        Choices choices = new Choices(models, items);
        for (Theme theme : List.of(new Theme(false), new Theme(true))) {
            choices.add("org.liaison.menu.theme." + theme.name(), TEXTS.get(workplace.language(), "theme." + theme.name()),
                    change.isShown(theme), () -> change.to(theme));
        }
    }
}
