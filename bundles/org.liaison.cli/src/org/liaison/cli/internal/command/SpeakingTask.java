// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.values.Texts;

/** One call of a command that has sentences of its own. */
public abstract class SpeakingTask implements Task {

    /** What it works with. */
    protected final Session session;
    private final Texts texts;

    /**
     * For what inherits this.
     *
     * @param session what it works with
     * @param texts its sentences
     */
    protected SpeakingTask(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /**
     * A sentence in the user's language.
     *
     * @param key its key
     * @param arguments what it speaks of
     * @return the sentence
     */
    protected final String say(String key, Object... arguments) {
        return texts.get(session.language(), key, arguments);
    }

    /**
     * Says that what was given is no good; to be thrown.
     *
     * @param key the key of the sentence that says why
     * @param arguments what it speaks of
     * @return the exception
     */
    protected final WrongUseException wrong(String key, Object... arguments) {
        return new WrongUseException("", say(key, arguments));
    }
}
