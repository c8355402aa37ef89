// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.liaison.store.Workplace;
import org.liaison.ui.look.Icons;
import org.liaison.values.Texts;

/** Shows messages and asks questions. Tests put an extension in its place that answers by itself. */
@Creatable
@Singleton
public class Prompts {

    private final Display display;
    private final Icons icons;
    private final String details;

    /**
     * Made by injection.
     *
     * @param display where to show them
     * @param icons draws their icon
     * @param workplace the user's language
     */
    @Inject
    public Prompts(Display display, Icons icons, Workplace workplace) {
        this.display = display;
        this.icons = icons;
        this.details = new Texts(Prompts.class).get(workplace.language(), "details");
    }

    /**
     * Shows a prompt, and waits for the answer.
     *
     * @param prompt the prompt
     * @return the answer's place among the prompt's answers; the last one if the user closes the window
     */
    public int ask(Prompt prompt) {
        return new PromptWindow(display, icons, details).ask(prompt);
    }
}
