// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.liaison.ui.ModelIds;

/** Switches to the first, second … perspective. */
public final class PerspectiveHandler {

    @Execute
    void show(@Named("number") String number, MApplication application, EModelService models, EPartService parts) {
        List<MPerspective> perspectives = models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class)
                .stream()
                .flatMap(stack -> stack.getChildren().stream()).toList();
        int index = Integer.parseInt(number) - 1;
        if (index < perspectives.size()) {
            parts.switchPerspective(perspectives.get(index));
        }
    }
}
