// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.testing.screen.DisplayExtension;
import org.liaison.testing.screen.Driver;
import org.liaison.ui.look.Icons;
import org.liaison.ui.look.Palette;

/** What the user is asked or told in a window of its own. */
class PromptWindowTest {

    @RegisterExtension
    static final DisplayExtension SCREEN = new DisplayExtension();

    private final PromptWindow window = new PromptWindow(SCREEN.display(), new Icons(SCREEN.display()), "Details");
    private final List<Color> grounds = new ArrayList<>();

    /** The platform’s own blue of a default button is no colour of Liaison. */
    @Test
    void theFirstAnswerHasTheAccentAlsoWhereItIsTheOnlyOne() {
        Palette palette = Palette.of(SCREEN.display());

        assertEquals(0, ask(Prompt.Kind.NOTICE, "Close"));
        assertEquals(0, ask(Prompt.Kind.DESTRUCTION, "Delete", "Cancel"));
        assertEquals(List.of(palette.accent(), palette.dangerFill()), grounds);
    }

    @Test
    void returnTakesNothingAway() {
        assertEquals(1, answerByReturn(Prompt.Kind.DESTRUCTION));
        assertEquals(0, answerByReturn(Prompt.Kind.QUESTION));
    }

    private int answerByReturn(Prompt.Kind kind) {
        SCREEN.display().asyncExec(() -> {
            Button button = shown().getDefaultButton();
            assertEquals(kind == Prompt.Kind.QUESTION
                    ? Palette.of(SCREEN.display()).accent()
                    : Palette.of(SCREEN.display()).surface(), button.getBackground());
            new Driver(shown()).click(button);
        });
        return window.ask(new Prompt(SCREEN.shell(), kind, "Title", "Text", "", List.of("Do", "Leave")));
    }

    private Shell shown() {
        return Stream.of(SCREEN.display().getShells()).filter(shell -> "Title".equals(shell.getText())).findFirst()
                .orElseThrow();
    }

    private int ask(Prompt.Kind kind, String... answers) {
        SCREEN.display().asyncExec(() -> {
            Driver driver = new Driver(shown());
            Button first = driver.find(Button.class, "answer0");
            grounds.add(first.getBackground());
            driver.click(first);
        });
        return window.ask(new Prompt(SCREEN.shell(), kind, "Title", "Text", "", List.of(answers)));
    }
}
