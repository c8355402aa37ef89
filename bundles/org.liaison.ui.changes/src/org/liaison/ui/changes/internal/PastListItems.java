// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.changes.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.liaison.ui.ShownList;
import org.liaison.ui.work.MenuWork;

/** Shows what a list shows as it was, from its menu. */
public final class PastListItems {

    @AboutToShow
    void show(List<MMenuElement> items, PastListDesk desk, @Optional ShownList list) {
        if (list != null) {
            MDirectMenuItem item = MMenuFactory.INSTANCE.createDirectMenuItem();
            item.setElementId("org.liaison.menuitem.list.past");
            item.setLabel(desk.text("pastList.menu"));
            item.setObject(new MenuWork(() -> desk.open(list)));
            items.add(item);
        }
    }
}
