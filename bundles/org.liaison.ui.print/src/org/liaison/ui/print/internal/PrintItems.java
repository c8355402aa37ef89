// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import java.util.List;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ShownList;
import org.liaison.ui.work.MenuWork;

/** Prints from the menu of a list: what it shows, the ticked rows, or the sheets of the ticked or clicked records. */
public final class PrintItems {

    @AboutToShow
    void show(List<MMenuElement> items, PrintDesk desk, @Optional ShownList list,
            @Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        if (list == null || !PrintDesk.prints(list.type())) {
            return;
        }
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.menu.print");
        menu.setLabel(desk.text("printMenu"));
        int chosen = selection == null ? 0 : selection.ids().length;
        if (chosen > 0) {
            menu.getChildren().add(item("sheets", desk.text("sheets", chosen), () -> desk.preview(desk.sheets(selection))));
        }
        if (chosen > 1) {
            menu.getChildren().add(item("ticked", desk.text("ticked", chosen), () -> desk.preview(desk.rows(list, selection))));
        }
        menu.getChildren().add(item("list", desk.text("shown", list.size()), () -> desk.preview(desk.rows(list))));
        items.add(menu);
    }

    private static MDirectMenuItem item(String id, String label, Runnable work) {
        MDirectMenuItem item = MMenuFactory.INSTANCE.createDirectMenuItem();
        item.setElementId("org.liaison.menuitem.print." + id);
        item.setLabel(label);
        item.setObject(new MenuWork(work));
        return item;
    }
}
