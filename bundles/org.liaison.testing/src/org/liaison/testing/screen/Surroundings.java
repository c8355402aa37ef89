// SPDX-License-Identifier: EPL-2.0
package org.liaison.testing.screen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.liaison.testing.StoreExtension;
import org.liaison.ui.look.Icons;
import org.liaison.ui.work.Background;
import org.liaison.ui.work.Failures;
import org.liaison.ui.work.Prompt;
import org.liaison.ui.work.Prompts;
import org.osgi.service.event.EventHandler;

/**
 * What injection gives a part, a window or a handler, made by hand for one test. Nobody sits at the prompts: what is asked is kept,
 * and answered as told beforehand.
 */
public final class Surroundings {

    private final List<Prompt> asked = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final Icons icons;
    private final Prompts prompts;
    private final Failures failures;
    private final Background background;

    /**
     * Surroundings of a test.
     *
     * @param liaison the language
     * @param display where
     */
    public Surroundings(StoreExtension liaison, DisplayExtension display) {
        icons = new Icons(display.display());
        prompts = new Prompts(display.display(), icons, liaison.workplace()) {
            @Override
            public int ask(Prompt prompt) {
                asked.add(prompt);
                return answers.isEmpty() ? prompt.answers().size() - 1 : answers.poll();
            }
        };
        failures = new Failures(prompts, liaison.workplace());
        background = new Background(failures);
    }

    /**
     * Answers a question that will be asked; those that follow it are answered by further calls, the others by their last answer.
     *
     * @param answer the number of the answer, the first is 0
     * @return this
     */
    public Surroundings answer(int answer) {
        answers.add(answer);
        return this;
    }

    /**
     * What was asked or told in a window of its own.
     *
     * @return in order
     */
    public List<Prompt> asked() {
        return asked;
    }

    /**
     * The texts that were posted as events, such as those under {@link org.liaison.ui.ModelIds#TOPIC_MESSAGE}.
     *
     * @return in order; a copy
     */
    public synchronized List<String> said() {
        return List.copyOf(said);
    }

    /**
     * Draws icons.
     *
     * @return never null
     */
    public Icons icons() {
        return icons;
    }

    /**
     * Asks nobody.
     *
     * @return never null
     */
    public Prompts prompts() {
        return prompts;
    }

    /**
     * Says what went wrong at the prompts.
     *
     * @return never null
     */
    public Failures failures() {
        return failures;
    }

    /**
     * Works in the background.
     *
     * @return never null
     */
    public Background background() {
        return background;
    }

    /**
     * Keeps what is posted as text; nobody hears of events.
     *
     * @return never null
     */
    public IEventBroker events() {
        return new IEventBroker() {
            @Override
            public boolean send(String topic, Object data) {
                return post(topic, data);
            }

            @Override
            public boolean post(String topic, Object data) {
                say(data);
                return true;
            }

            @Override
            public boolean subscribe(String topic, EventHandler handler) {
                return true;
            }

            @Override
            public boolean subscribe(String topic, String filter, EventHandler handler, boolean headless) {
                return true;
            }

            @Override
            public boolean unsubscribe(EventHandler handler) {
                return true;
            }
        };
    }

    private synchronized void say(Object data) {
        said.add(String.valueOf(data));
    }
}
