// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MParameter;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.liaison.ui.ModelIds;

/** The perspectives in the View menu, whoever brought them. */
public final class PerspectiveItems {

    private static final String COMMAND = "org.liaison.command.perspective";

    @AboutToShow
    void show(List<MMenuElement> items, MApplication application, EModelService models, ECommandService commands) {
        MCommand command = application.getCommand(COMMAND);
        int number = 0;
        for (MPerspectiveStack stack : models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class)) {
            for (MPerspective perspective : stack.getChildren()) {
                items.add(item(++number, perspective, stack.getSelectedElement() == perspective, command, models, commands));
            }
        }
    }

    private static MHandledMenuItem item(int number, MPerspective perspective, boolean chosen, MCommand command,
            EModelService models,
            ECommandService commands) {
        MHandledMenuItem item = models.createModelElement(MHandledMenuItem.class);
        item.setElementId("org.liaison.menu.view.perspective." + number);
        item.setLabel(perspective.getLocalizedLabel());
        item.setType(ItemType.RADIO);
        item.setSelected(chosen);
        item.setCommand(command);
        MParameter parameter = models.createModelElement(MParameter.class);
        parameter.setName("number");
        parameter.setValue(String.valueOf(number));
        item.getParameters().add(parameter);
        item.setWbCommand(commands.createCommand(COMMAND, Map.of("number", String.valueOf(number))));
        return item;
    }
}
