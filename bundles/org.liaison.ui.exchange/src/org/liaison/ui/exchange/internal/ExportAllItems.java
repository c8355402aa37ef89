// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;

/** Exports all relations or all contacts from the File menu (checklist 124). */
public final class ExportAllItems {

    @AboutToShow
    void show(List<MMenuElement> items, ExportDesk desk) {
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.menu.export");
        menu.setLabel(desk.text("exportAll"));
        menu.getChildren().add(
                ExportItems.item("relations", desk.text("allRelations"), () -> desk.export(Relation.class, Optional.empty())));
        menu.getChildren()
                .add(ExportItems.item("contacts", desk.text("allContacts"), () -> desk.export(Contact.class, Optional.empty())));
        items.add(menu);
    }
}
