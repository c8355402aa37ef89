// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Display;
import org.liaison.app.internal.start.MemoryWatch;
import org.liaison.store.Workplace;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.liaison.values.Texts;

/** What the user is told when the memory fills up, and after it was full. */
public final class MemoryNotices {

    private static final Texts TEXTS = new Texts(MemoryNotices.class);
    /** By then the window has what it needs to begin with. */
    private static final long AFTER_SECONDS = 10;

    private final Display display;
    private final Prompts prompts;
    private final EPartService parts;
    private final IWorkbench workbench;
    private final Locale language;

    /**
     * Made by injection.
     *
     * @param display the window's
     * @param prompts asks
     * @param parts save what is being edited
     * @param workbench starts again
     * @param workplace the user's language
     */
    @Inject
    public MemoryNotices(Display display, Prompts prompts, EPartService parts, IWorkbench workbench, Workplace workplace) {
        this.display = display;
        this.prompts = prompts;
        this.parts = parts;
        this.workbench = workbench;
        this.language = workplace.language();
    }

    /** Watches the memory from soon on; says first why the window is a new one, if the last one ended over a full memory. */
    void begin() {
        if (Boolean.getBoolean(MemoryWatch.STARTED_AGAIN)) {
            display.asyncExec(this::explain);
        }
        CompletableFuture.delayedExecutor(AFTER_SECONDS, TimeUnit.SECONDS)
                .execute(() -> MemoryWatch.begin(this::warn, () -> Runtime.getRuntime().halt(MemoryWatch.EXIT)));
    }

    private void explain() {
        prompts.ask(
                new Prompt(display.getActiveShell(), Prompt.Kind.NOTICE, text("memory.wasFullTitle"), text("memory.wasFull"), "",
                        List.of(text("memory.close"))));
    }

    private void warn() {
        if (!display.isDisposed()) {
            display.asyncExec(this::offerRestart);
        }
    }

    private void offerRestart() {
        boolean now = prompts.ask(new Prompt(display.getActiveShell(), Prompt.Kind.QUESTION, text("memory.lowTitle"),
                text("memory.low"), "", List.of(text("memory.restart"), text("memory.later")))) == 0;
        if (now && parts.saveAll(true)) {
            workbench.restart();
        }
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }
}
