// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.window;

import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.liaison.app.internal.start.Launch;
import org.liaison.ui.ModelIds;

/** Begins with sample data or an imported file when the command line says so and there is nothing yet: {@code --start}. */
public final class FirstStart {

    private static final String IMPORT = "import:";

    private final Launch launch;
    private boolean done;

    /**
     * Made by injection.
     *
     * @param launch knows what to begin with
     */
    @Inject
    public FirstStart(Launch launch) {
        this.launch = launch;
    }

    @Inject
    @Optional
    void listShown(@UIEventTopic(ModelIds.TOPIC_LIST_SHOWN) Integer rows, ECommandService commands, EHandlerService handlers) {
        if (done) {
            return;
        }
        done = true;
        launch.arguments().start().filter(start -> rows == 0 && !start.equals("empty")).ifPresent(start -> {
            boolean file = start.startsWith(IMPORT);
            ParameterizedCommand command = commands.createCommand(file ? ModelIds.COMMAND_IMPORT : ModelIds.COMMAND_SAMPLE,
                    file ? Map.of(ModelIds.PARAMETER_FILE, start.substring(IMPORT.length())) : Map.of());
            handlers.executeHandler(command);
        });
    }
}
