// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.liaison.app.internal.start.Arguments;
import org.liaison.app.internal.start.Launch;
import org.liaison.app.internal.start.Settings;
import org.liaison.store.Workplace;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;

/** The languages in the View menu, each named in itself. One that is chosen is spoken from the next start on. */
public final class LanguageItems {

    private static final Texts TEXTS = new Texts(LanguageItems.class);

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, Launch launch, Workplace workplace, Prompts prompts,
            Display display,
            EPartService parts, IWorkbench workbench) {
        Choices choices = new Choices(models, items);
        for (String code : Arguments.LANGUAGES) {
            Locale language = Locale.of(code);
            choices.add("org.liaison.menu.language." + code, name(language),
                    language.getLanguage().equals(workplace.language().getLanguage()), () -> {
                        launch.settings().put(Map.of(Settings.LANGUAGE, code));
                        if (wantsRestart(language, prompts, display) && parts.saveAll(true)) {
                            workbench.restart();
                        }
                    });
        }
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** Asks in the language that was chosen: whoever chose it reads it. */
    private static boolean wantsRestart(Locale language, Prompts prompts, Display display) {
        return prompts.ask(new Prompt(display.getActiveShell(), Prompt.Kind.QUESTION, TEXTS.get(language, "restartTitle"),
                TEXTS.get(language, "restartText"), "",
                List.of(TEXTS.get(language, "restartNow"), TEXTS.get(language, "restartLater")))) == 0;
    }
}
