// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.about;

import java.util.List;
import java.util.Locale;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Display;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.values.Texts;

/** Lists the keyboard ways. */
public final class ShortcutsHandler {

    private static final Texts TEXTS = new Texts(ShortcutsHandler.class);
    private static final List<String> KEYS = List.of("new", "find", "open", "tick", "tickRange", "tickAll", "tickNone",
            "cell", "edit", "copy", "paste", "menu", "delete",
            "refresh", "save", "undo", "redo", "closeTab", "perspective", "palette", "help", "quit");

    @Execute
    void show(Display display, Icons icons, Workplace workplace) {
        Locale language = workplace.language();
        Sheet sheet = new Sheet(display, icons, TEXTS.get(language, "shortcuts"), TEXTS.get(language, "close"));
        sheet.body(2);
        for (String key : KEYS) {
            sheet.pair(TEXTS.get(language, key + ".keys"), TEXTS.get(language, key));
        }
        sheet.open();
    }
}
