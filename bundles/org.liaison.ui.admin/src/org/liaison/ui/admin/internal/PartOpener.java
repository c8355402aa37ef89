// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.liaison.ui.ModelIds;

/** Opens a screen of the Administration menu as a tab beside the records, or brings the open one to the front. */
@Creatable
public final class PartOpener {

    private final MApplication application;
    private final EModelService models;
    private final EPartService parts;

    /**
     * Made by injection.
     *
     * @param application in which it opens
     * @param models finds places for it
     * @param parts opens it
     */
    @Inject
    public PartOpener(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    /**
     * Opens a screen.
     *
     * @param descriptor the id of its part descriptor
     */
    public void open(String descriptor) {
        MWindow window = application.getSelectedElement() == null
                ? application.getChildren().getFirst()
                : application.getSelectedElement();
        List<MPart> shown = models.findElements(window, descriptor, MPart.class, null, EModelService.PRESENTATION);
        if (!shown.isEmpty()) {
            parts.activate(shown.getFirst(), true);
            return;
        }
        List<MPartStack> stacks = models.findElements(window, null, MPartStack.class, List.of(ModelIds.TAG_EDITOR_STACK),
                EModelService.PRESENTATION);
        MPart part = models.createPart(models.getPartDescriptor(descriptor));
        if (!stacks.isEmpty()) {
            stacks.getFirst().getChildren().add(part);
        }
        parts.showPart(part, EPartService.PartState.ACTIVATE);
    }
}
