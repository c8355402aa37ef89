// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.util.List;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.liaison.ui.FrozenSelection;

/** What the menu of a list offers to do to the ticked records, or the clicked one (checklist 108 to 116, trap T6). */
public final class BulkItems {

    @AboutToShow
    void show(List<MMenuElement> items, @Optional @Named(IServiceConstants.ACTIVE_SELECTION) FrozenSelection selection,
            Offers offers, BulkDesk desk) {
        if (selection != null && selection.ids().length > 0) {
            new BulkMenu(offers.now(), desk, selection).fill(items);
        }
    }
}
