// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.window.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.liaison.model.crm.Setting;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/**
 * Tells scripts what the window shows, so that they need not know pixels. Where the system property {@code liaison.window} names a
 * folder, a file {@code ask} that appears in it is taken away and answered with a file {@code answer}. An empty one asks for a
 * {@linkplain Description description}; one whose first line names a kind of record stores the rest as the user's layout of its
 * editor, which is what arranging widgets does.
 */
public final class Informant {

    private static final int MILLIS = 50;

    private final Display display;
    private final Store store;
    private final Workplace workplace;

    /**
     * Made by injection.
     *
     * @param display what is described
     * @param store takes layouts
     * @param workplace whose layouts they are
     */
    @Inject
    public Informant(Display display, Store store, Workplace workplace) {
        this.display = display;
        this.store = store;
        this.workplace = workplace;
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Object window) {
        String folder = System.getProperty("liaison.window");
        if (folder != null) {
            listen(Path.of(folder));
        }
    }

    /** By looking, on the thread of the window: it goes on while a question or a menu is open. */
    private void listen(Path folder) {
        display.timerExec(MILLIS, () -> {
            answer(folder);
            listen(folder);
        });
    }

    private void answer(Path folder) {
        Path ask = folder.resolve("ask");
        if (!Files.exists(ask)) {
            return;
        }
        try {
            String wish = Files.readString(ask);
            Files.delete(ask);
            Path beside = folder.resolve("answer.new");
            Files.writeString(beside, wish.isBlank() ? new Description(display).text() : arrange(wish));
            Files.move(beside, folder.resolve("answer"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unreadable) {
            System.getLogger(Informant.class.getName()).log(System.Logger.Level.ERROR, "No answer in " + folder, unreadable);
        }
    }

    private String arrange(String wish) {
        Setting layout = new Setting();
        layout.setOwner(workplace.author());
        layout.setKind("detailLayout");
        layout.setName(wish.lines().findFirst().orElseThrow());
        layout.setContent(wish.substring(wish.indexOf('\n') + 1));
        store.change(Intent.typed("Arrange " + layout.getName()), change -> change.add(layout));
        return "arranged\n";
    }
}
