// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guard.internal.person;

import java.util.List;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.model.crm.Contact;
import org.liaison.ui.ModelIds;
import org.liaison.ui.work.MenuWork;

/** What the law lets a person ask for, in the menu of a contact. */
public final class PersonItems {

    @AboutToShow
    void show(List<MMenuElement> items, PersonDesk desk, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        if (part == null || !Contact.class.getSimpleName().equals(part.getPersistedState().get(ModelIds.STATE_TYPE))) {
            return;
        }
        String state = part.getPersistedState().get(ModelIds.STATE_ID);
        if (state == null || !state.matches("[0-9]{1,18}")) {
            return;
        }
        long id = Long.parseLong(state);
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.menu.detail.person");
        menu.setLabel(desk.text("menu"));
        menu.getChildren().add(item("gather", desk.text("gather"), () -> desk.gather(id)));
        menu.getChildren().add(item("forget", desk.text("forget"), () -> desk.forget(id)));
        items.add(menu);
    }

    private static MDirectMenuItem item(String id, String label, Runnable work) {
        MDirectMenuItem item = MMenuFactory.INSTANCE.createDirectMenuItem();
        item.setElementId("org.liaison.menuitem.person." + id);
        item.setLabel(label);
        item.setObject(new MenuWork(work));
        return item;
    }
}
