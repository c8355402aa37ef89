// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.criteria.internal.admin;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import org.liaison.ui.ModelIds;

/** Opens the tab where users define fields, beside the records that are open. */
public final class UserFieldsHandler {

    private static final String PART = "org.liaison.part.userFields";

    @Execute
    void open(EPartService parts, EModelService model, MWindow window) {
        MPerspective perspective = model.getActivePerspective(window);
        MPart known = model.findElements(perspective == null ? window : perspective, PART, MPart.class).stream().findFirst()
                .orElse(null);
        if (known == null) {
            known = parts.createPart(PART);
            MPartStack stack = model.findElements(perspective == null ? window : perspective, null, MPartStack.class,
                    List.of(ModelIds.TAG_EDITOR_STACK)).stream().findFirst().orElse(null);
            if (stack != null) {
                stack.getChildren().add(known);
            }
        }
        parts.showPart(known, PartState.ACTIVATE);
    }
}
