// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import java.util.List;

import org.eclipse.swt.widgets.Shell;

/**
 * A message or question to the user.
 *
 * @param shell the window it concerns; null for none in particular
 * @param kind what it is
 * @param title what it is about, a few words
 * @param text one sentence or a few
 * @param details what only some want to read, shown when asked for; empty for none
 * @param answers the buttons' labels, the one that Enter presses first, the one that Escape presses last
 */
public record Prompt(Shell shell, Kind kind, String title, String text, String details, List<String> answers) {

    /** Copies the answers, so that a prompt never changes. */
    public Prompt {
        answers = List.copyOf(answers);
    }

    /** What a prompt can be. */
    public enum Kind {
        /** Something to know. */
        NOTICE,
        /** Something to decide. */
        QUESTION,
        /** Something to decide that takes data away; its first answer is drawn in red, and Return gives the last one. */
        DESTRUCTION,
        /** Something went wrong. */
        ERROR
    }
}
