// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.log.Logger;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.liaison.app.internal.start.Launch;
import org.liaison.app.internal.start.Settings;
import org.liaison.app.internal.start.Stalls;
import org.liaison.app.internal.start.Trace;
import org.liaison.store.Workplace;
import org.liaison.ui.ModelIds;
import org.liaison.ui.guest.Guests;
import org.liaison.ui.guest.Watchdog;
import org.liaison.ui.work.Toast;
import org.liaison.values.Texts;

/** Dresses the workbench: theme, the window as it was left, and what waits for the first list. */
@SuppressWarnings("restriction")
public final class LifeCycle {

    /** What the platform adds by itself and nobody here needs: buttons to minimise stacks, and a menu to split parts. */
    private static final Set<String> UNWANTED = Set.of("MinMaxAddon", "SplitterAddon");

    private static final Texts TEXTS = new Texts(LifeCycle.class);
    private static final long PATIENCE_MILLIS = 400;

    private final Launch launch;

    /**
     * Made by injection.
     *
     * @param launch this run
     */
    @Inject
    public LifeCycle(Launch launch) {
        this.launch = launch;
    }

    @PostContextCreate
    void begin(IEclipseContext context, Display display) {
        Trace.reached("context");
        Display.setAppName("Liaison");
        Errors errors = new Errors(context, display);
        context.set(Logger.class, errors);
        context.set(IEventLoopAdvisor.class, new EventLoop(errors));
        launch.theme().prepare(display);
    }

    @ProcessAdditions
    void dress(MApplication application, EModelService models, IEventBroker events, IEclipseContext context, Display display) {
        Trace.reached("model");
        application.getAddons().removeIf(addon -> UNWANTED.contains(addon.getElementId()));
        models.findElements(application, ModelIds.MAIN_WINDOW, MWindow.class).forEach(window -> {
            place(window, display);
            launch.called().set(() -> display.asyncExec(() -> bringToFront(window)));
        });
        models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class).forEach(this::choosePerspective);
        events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> windowOpened());
        events.subscribe(ModelIds.TOPIC_LIST_SHOWN, event -> listShown());
        events.subscribe(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, event -> {
            display.setErrorHandler(thrown -> context.get(Logger.class).error(thrown, null));
            Stalls.watch(display);
            Watchdog.watch(display, () -> ContextInjectionFactory.make(Guests.class, context), guest -> Trace.reached("stuck"));
            ContextInjectionFactory.make(MemoryNotices.class, context).begin();
            models.findElements(application, ModelIds.MAIN_WINDOW, MWindow.class)
                    .forEach(window -> display.asyncExec(() -> tellOfDamage(window, context.get(Workplace.class))));
        });
    }

    private void tellOfDamage(MWindow window, Workplace workplace) {
        launch.settings().damaged().ifPresent(kept -> Toast.show((Shell) window.getWidget(),
                TEXTS.get(workplace.language(), "settingsDamaged", kept.getFileName()), null, null));
    }

    /** A list that has nothing to show before the database is up must not wait for it for ever. */
    private void windowOpened() {
        Trace.reached("window");
        launch.settled().completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void listShown() {
        Trace.reached("list with its rows");
        launch.settled().complete(null);
    }

    private void choosePerspective(MPerspectiveStack stack) {
        Optional<MPerspective> last = launch.settings().get(Settings.PERSPECTIVE).flatMap(id -> stack.getChildren().stream()
                .filter(perspective -> perspective.getElementId().equals(id)).findFirst());
        last.or(() -> stack.getChildren().stream().findFirst()).ifPresent(stack::setSelectedElement);
    }

    /** Where it was, if that place can still be seen: monitors go. */
    private void place(MWindow window, Display display) {
        Optional<Rectangle> left = launch.settings().get(Settings.BOUNDS).flatMap(LifeCycle::rectangle)
                .filter(bounds -> Stream.of(display.getMonitors()).map(Monitor::getClientArea)
                        .anyMatch(area -> area.intersection(bounds).width > 100 && area.intersection(bounds).height > 100));
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        Rectangle bounds = left.orElseGet(() -> new Rectangle(screen.x + Math.max(0, (screen.width - 1360) / 2),
                screen.y + Math.max(0, (screen.height - 860) / 3), Math.min(1360, screen.width), Math.min(860, screen.height)));
        window.setX(bounds.x);
        window.setY(bounds.y);
        window.setWidth(bounds.width);
        window.setHeight(bounds.height);
        if (launch.settings().get(Settings.MAXIMIZED).filter("true"::equals).isPresent()) {
            window.getTags().add("shellMaximized");
        }
    }

    private static Optional<Rectangle> rectangle(String text) {
        List<Integer> numbers = text.matches("(-?\\d{1,5} ){3}-?\\d{1,5}")
                ? Stream.of(text.split(" ")).map(Integer::valueOf).toList()
                : List.of();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rectangle(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }

    private static void bringToFront(MWindow window) {
        if (window.getWidget() instanceof Shell shell && !shell.isDisposed()) {
            shell.setMinimized(false);
            shell.forceActive();
        }
    }

    @PreSave
    void remember(MApplication application, EModelService models) {
        Map<String, String> now = new HashMap<>();
        models.findElements(application, ModelIds.MAIN_WINDOW, MWindow.class).stream().findFirst().ifPresent(window -> {
            now.put(Settings.BOUNDS, Stream.of(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                    .map(String::valueOf).collect(Collectors.joining(" ")));
            now.put(Settings.MAXIMIZED, String.valueOf(window.getTags().contains("shellMaximized")));
        });
        models.findElements(application, ModelIds.PERSPECTIVES, MPerspectiveStack.class).stream().findFirst()
                .map(MPerspectiveStack::getSelectedElement).ifPresent(
                        perspective -> now.put(Settings.PERSPECTIVE, perspective.getElementId()));
        launch.settings().put(now);
    }
}
