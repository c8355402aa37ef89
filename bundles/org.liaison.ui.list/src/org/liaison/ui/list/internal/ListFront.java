// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal;

import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.ui.ListOpener;
import org.liaison.ui.ModelIds;

/** Finds the list of a kind of record in the window, brings it to the front, and has it show something. */
public final class ListFront implements ListOpener {

    private final MApplication application;
    private final EModelService models;

    /**
     * Made by injection.
     *
     * @param application in whose windows the lists are
     * @param models finds them
     */
    @Inject
    public ListFront(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    @PostConstruct
    void offer() {
        IEclipseContext context = application.getContext();
        context.set(ListOpener.class, this);
        if (System.getProperty(ScrollingTrial.ASKED) != null) {
            context.set(ListFront.class, this);
            // the context keeps it, as nobody else does who only hears of events
            context.set(ScrollingTrial.class, ContextInjectionFactory.make(ScrollingTrial.class, context));
        }
    }

    @Override
    public void show(ListQuery query) {
        front(query.list(), list -> list.show(query));
    }

    @Override
    public void showFilter(Class<? extends DomainEntity> type, long id) {
        front(type, list -> list.showFilter(id));
    }

    @Override
    public void showView(Class<? extends DomainEntity> type, String name) {
        front(type, list -> list.showView(name));
    }

    /** Brings the list of a kind of record to the front and hands it over, if there is one. */
    void front(Class<? extends DomainEntity> type, Consumer<ListPart> use) {
        String id = ModelIds.LIST_PART + '.' + type.getSimpleName();
        for (MPart part : models.findElements(application, id, MPart.class)) {
            MWindow window = models.getTopLevelWindowFor(part);
            IEclipseContext context = window == null ? null : window.getContext();
            if (context != null) {
                EPartService parts = context.get(EPartService.class);
                MPerspective perspective = models.getPerspectiveFor(part);
                if (perspective != null) {
                    parts.switchPerspective(perspective);
                }
                parts.activate(part, true);
                if (part.getObject() instanceof ListPart list) {
                    use.accept(list);
                }
                return;
            }
        }
    }
}
