// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.liaison.testing.screen.Driver;
import org.liaison.testing.window.WidgetTree;
import org.liaison.ui.ModelIds;

/**
 * The main window of a running client. For the thread of the window, on which {@link WorkbenchExtension} runs tests.
 *
 * @param model the window in the application model
 */
public record WorkbenchWindow(MWindow model) {

    /**
     * Finds and presses controls of the window.
     *
     * @return a driver for the whole window
     */
    public Driver driver() {
        return new Driver(shell());
    }

    /**
     * The shell.
     *
     * @return never null
     */
    public Shell shell() {
        return (Shell) model.getWidget();
    }

    /**
     * Runs a command as a menu or a key would, in the part in front.
     *
     * @param command its id
     * @return false if nobody handles it now, and nothing was done
     */
    public boolean run(String command) {
        return run(command, Map.of());
    }

    /**
     * Runs a command with parameters.
     *
     * @param command its id
     * @param parameters the values of its parameters by their ids
     * @return false if nobody handles it now, and nothing was done
     */
    public boolean run(String command, Map<String, Object> parameters) {
        IEclipseContext active = application().getContext().getActiveLeaf();
        ParameterizedCommand ready = active.get(ECommandService.class).createCommand(command, parameters);
        EHandlerService handlers = active.get(EHandlerService.class);
        if (ready == null || !handlers.canExecute(ready)) {
            return false;
        }
        handlers.executeHandler(ready);
        driver().settle();
        return true;
    }

    /**
     * Does something that opens a window and waits for its end, such as a question, and answers it.
     *
     * @param asks what asks
     * @param answer the number of the answer, the first is 0
     */
    public void answering(Runnable asks, int answer) {
        Display display = shell().getDisplay();
        long[] end = { System.nanoTime() + 60_000_000_000L };
        boolean[] answered = new boolean[1];
        display.timerExec(20, new Runnable() {
            @Override
            public void run() {
                Optional<Shell> prompt = shells().filter(shell -> "prompt".equals(shell.getData(ModelIds.TEST_ID))).findFirst();
                if (prompt.isPresent()) {
                    answered[0] = true;
                    Driver question = new Driver(prompt.get());
                    question.click(question.find(Button.class, "answer" + answer));
                } else if (System.nanoTime() < end[0]) {
                    display.timerExec(20, this);
                }
            }
        });
        asks.run();
        driver().waitUntil("a question", () -> answered[0]);
        driver().settle();
    }

    /**
     * The part in front.
     *
     * @return empty if there is none
     */
    public Optional<MPart> activePart() {
        return Optional.ofNullable(model.getContext().get(EPartService.class).getActivePart());
    }

    /**
     * The open editors of records, in all perspectives.
     *
     * @return in the order in which they were opened
     */
    public List<MPart> editors() {
        return model.getContext().get(EModelService.class).findElements(application(), ModelIds.DETAIL_PART, MPart.class);
    }

    /**
     * Closes all editors without asking, so that the next test begins with none.
     */
    public void closeEditors() {
        EPartService parts = model.getContext().get(EPartService.class);
        editors().forEach(part -> {
            part.setDirty(false);
            parts.hidePart(part, true);
        });
        driver().settle();
    }

    /**
     * The perspective in front.
     *
     * @return its id
     */
    public String perspective() {
        MPerspective shown = model.getContext().get(EModelService.class).getActivePerspective(model);
        return shown == null ? "" : shown.getElementId();
    }

    /**
     * What a menu of the menu bar says when it is opened.
     *
     * @param title the menu's title
     * @return the texts of its items, separators left out
     */
    public List<String> menu(String title) {
        Menu menu = Stream.of(shell().getMenuBar().getItems()).filter(item -> WidgetTree.text(item).equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no menu " + title)).getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> texts = Stream.of(menu.getItems()).map(WidgetTree::text).map(text -> text.replaceAll("\t.*", ""))
                .filter(text -> !text.isEmpty()).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return texts;
    }

    private Stream<Shell> shells() {
        return Stream.of(shell().getDisplay().getShells());
    }

    private MApplication application() {
        return model.getContext().get(MApplication.class);
    }
}
