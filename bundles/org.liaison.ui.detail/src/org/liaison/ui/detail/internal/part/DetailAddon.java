// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.swt.widgets.Shell;
import org.liaison.store.Workplace;
import org.liaison.ui.RecordOpener;
import org.osgi.service.event.Event;

/** Offers {@link RecordOpener} to everybody, and asks in the user's language before unsaved work is lost, in every window. */
public final class DetailAddon {

    @PostConstruct
    void offer(MApplication application) {
        IEclipseContext context = application.getContext();
        context.set(RecordOpener.class, new LazyOpener(() -> ContextInjectionFactory.make(EditorOpener.class, context)));
        if (System.getProperty(OpeningTrial.ASKED) != null) {
            // the context keeps it, as nobody else does who only hears of events
            context.set(OpeningTrial.class, ContextInjectionFactory.make(OpeningTrial.class, context));
        }
    }

    /** The renderer gives each window a handler of its own while it makes it, which this replaces when it is done. */
    @Inject
    @Optional
    void windowAppeared(@UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET) Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MWindow window
                && window.getWidget() instanceof Shell shell) {
            shell.getDisplay().asyncExec(() -> ask(window));
        }
    }

    private static void ask(MWindow window) {
        IEclipseContext context = window.getContext();
        // a window of another product that has these bundles keeps its own way of asking
        if (context != null && context.get(Workplace.class) != null) {
            context.set(ISaveHandler.class, ContextInjectionFactory.make(AskingSaveHandler.class, context));
        }
    }
}
