// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.List;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.liaison.store.Workplace;
import org.liaison.ui.FrozenSelection;

/** Heads the menu of a list with what its actions act on, so that nothing happens to rows that the user forgot (trap T6). */
public final class SelectionHeading {

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, Workplace workplace,
            @Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection) {
        MDirectMenuItem heading = models.createModelElement(MDirectMenuItem.class);
        heading.setElementId("org.liaison.popup.list.heading");
        heading.setLabel(selection == null ? new ListTexts(workplace.language()).get("selectionNone") : selection.title());
        heading.setEnabled(false);
        items.add(heading);
    }
}
