// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Named;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.work.MenuWork;

/** Exports the ticked records, or the clicked one, from the menu of a list (checklist 117). */
public final class ExportItems {

    @AboutToShow
    void show(List<MMenuElement> items, ExportDesk desk,
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        if (selection != null && selection.ids().length > 0 && ExportDesk.exports(selection.type())) {
            items.add(item("selection", desk.text("exportAsking"),
                    () -> desk.export(selection.type(), Optional.of(selection.ids()))));
        }
    }

    static MDirectMenuItem item(String id, String label, Runnable work) {
        MDirectMenuItem item = MMenuFactory.INSTANCE.createDirectMenuItem();
        item.setElementId("org.liaison.menuitem.export." + id);
        item.setLabel(label);
        item.setObject(new MenuWork(work));
        return item;
    }
}
