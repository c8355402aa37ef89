// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * A menu of which one item is chosen.
 *
 * @param models makes items
 * @param items takes them
 */
record Choices(EModelService models, List<MMenuElement> items) {

    void add(String id, String label, boolean chosen, Runnable choose) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setElementId(id);
        item.setLabel(label);
        item.setType(ItemType.RADIO);
        item.setSelected(chosen);
        item.setContributionURI("bundleclass://org.liaison.app/" + Choice.class.getName());
        item.setObject(new Choice(item, choose));
        items.add(item);
    }

    /** What an item does. The platform runs the item that is left, too, and that one does nothing. */
    record Choice(MDirectMenuItem item, Runnable choose) {

        @Execute
        void run() {
            if (item.isSelected()) {
                choose.run();
            }
        }
    }
}
