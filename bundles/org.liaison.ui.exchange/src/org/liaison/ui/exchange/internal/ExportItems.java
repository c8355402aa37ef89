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
import org.liaison.ui.ShownList;
import org.liaison.ui.work.MenuWork;

/** Exports the ticked records, the clicked one, or what a list shows, from its menu (checklist 117, 124). */
public final class ExportItems {

    @AboutToShow
    void show(List<MMenuElement> items, ExportDesk desk, @org.eclipse.e4.core.di.annotations.Optional ShownList list,
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        boolean chosen = selection != null && selection.ids().length > 0;
        if (chosen ? ExportDesk.exports(selection.type()) : list != null && ExportDesk.exports(list.type())) {
            items.add(item("selection", desk.text("exportAsking"), () -> desk.ask(chosen ? selection.type() : list.type(),
                    Optional.ofNullable(list), chosen ? Optional.of(selection) : Optional.empty())));
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
