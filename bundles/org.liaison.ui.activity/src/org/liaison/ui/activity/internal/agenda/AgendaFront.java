// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.activity.internal.agenda;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Brings the activities to the front, to show some of them. */
@Creatable
public final class AgendaFront {

    private static final String PART = "org.liaison.part.activities";

    private final MApplication application;
    private final EModelService models;

    /**
     * Made by injection.
     *
     * @param application has the windows
     * @param models finds the part
     */
    @Inject
    public AgendaFront(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    void show(Asked asked) {
        for (MPart part : models.findElements(application, PART, MPart.class)) {
            MWindow window = models.getTopLevelWindowFor(part);
            if (window != null && window.getContext() != null) {
                EPartService parts = window.getContext().get(EPartService.class);
                parts.switchPerspective(models.getPerspectiveFor(part));
                parts.activate(part, true);
                if (part.getObject() instanceof AgendaPart agenda) {
                    agenda.show(asked);
                }
                return;
            }
        }
    }
}
