// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.app.internal.start.Theme;

/** Shows the light theme. */
public final class LightThemeHandler {

    private static final Theme THEME = new Theme(false);

    @CanExecute
    boolean isOther(ThemeChange change) {
        return !change.isShown(THEME);
    }

    @Execute
    void show(ThemeChange change) {
        change.to(THEME);
    }
}
