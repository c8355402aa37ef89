// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.liaison.store.ChangeSet;

/** Undo and redo in the Edit menu, which say what they take back. */
public final class UndoItems {

    @AboutToShow
    void show(List<MMenuElement> items, UndoRedo changes, MApplication application, EModelService models,
            ECommandService commands) {
        items.add(item("undo", changes.undoable(), changes, application, models, commands));
        items.add(item("redo", changes.redoable(), changes, application, models, commands));
    }

    private static MHandledMenuItem item(String what, Optional<ChangeSet> change, UndoRedo changes, MApplication application,
            EModelService models, ECommandService commands) {
        String command = "org.liaison.command." + what;
        MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
        item.setElementId("org.liaison.menuitem." + what);
        item.setLabel(change.map(found -> changes.text(what, found.intent().title())).orElse(changes.text(what + "Nothing"))
                .replace("&", "&&"));
        item.setCommand(application.getCommand(command));
        item.setWbCommand(commands.createCommand(command, Map.of()));
        return item;
    }
}
