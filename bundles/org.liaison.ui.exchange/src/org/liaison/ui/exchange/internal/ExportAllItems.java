// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.exchange.internal;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Named;

import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.ui.FrozenSelection;
import org.liaison.ui.ShownList;

/** Exports relations or contacts from the File menu: all of them, and where their list is in front also what it shows. */
public final class ExportAllItems {

    @AboutToShow
    void show(List<MMenuElement> items, ExportDesk desk,
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part,
            @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        MMenu menu = MMenuFactory.INSTANCE.createMenu();
        menu.setElementId("org.liaison.menu.export");
        menu.setLabel(desk.text("exportAll"));
        Optional<ShownList> list = Optional.ofNullable(part).map(MPart::getContext)
                .map(context -> context.get(ShownList.class));
        menu.getChildren().add(item(desk, Relation.class, "relations", list, selection));
        menu.getChildren().add(item(desk, Contact.class, "contacts", list, selection));
        items.add(menu);
    }

    private static MMenuElement item(ExportDesk desk, Class<? extends DomainEntity> type, String name, Optional<ShownList> list,
            FrozenSelection selection) {
        return ExportItems.item(name, desk.text(name + "Asking"), () -> desk.ask(type, list.filter(shown -> shown.type() == type),
                Optional.ofNullable(selection).filter(chosen -> chosen.type() == type && chosen.ids().length > 0)));
    }
}
