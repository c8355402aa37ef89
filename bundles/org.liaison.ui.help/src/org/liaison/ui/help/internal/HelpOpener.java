// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.help.internal;

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

/** Opens the help as a tab beside the records, or brings the open one to the front. */
@Creatable
public final class HelpOpener {

    private static final String PART = "org.liaison.part.help";

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
    public HelpOpener(MApplication application, EModelService models, EPartService parts) {
        this.application = application;
        this.models = models;
        this.parts = parts;
    }

    /** Shows a page; empty for the one that was shown last. */
    void open(String page) {
        MWindow window = application.getSelectedElement() == null
                ? application.getChildren().getFirst()
                : application.getSelectedElement();
        MPart part = models.findElements(window, PART, MPart.class, null, EModelService.PRESENTATION).stream().findFirst()
                .orElseGet(() -> added(window));
        parts.showPart(part, EPartService.PartState.ACTIVATE);
        if (part.getObject() instanceof HelpPart help) {
            help.show(page);
        }
    }

    private MPart added(MWindow window) {
        MPart part = models.createPart(models.getPartDescriptor(PART));
        models.findElements(window, null, MPartStack.class, List.of(ModelIds.TAG_EDITOR_STACK), EModelService.PRESENTATION)
                .stream().findFirst().ifPresent(stack -> stack.getChildren().add(part));
        return part;
    }
}
