// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.file;

import java.util.List;

import org.liaison.values.Problem;
import org.liaison.values.Texts;

/** A file that is not let in, with a sentence that says why. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * A refusal.
     *
     * @param key which reason
     * @param arguments what the sentence needs
     */
    public Refused(String key, Object... arguments) {
        this(new Problem(new Texts(Refused.class), key, List.of(arguments)));
    }

    /**
     * A refusal for a reason that is known.
     *
     * @param problem the sentence
     */
    public Refused(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    /**
     * Why.
     *
     * @return the sentence
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Why an attachment is left out, though it is still in the e-mail.
     *
     * @param attachment its name
     * @return the sentence
     */
    public Problem problem(String attachment) {
        return new Problem(problem.texts(), problem.key().equals("dtd") ? "dtd.attached" : "bomb.attached", List.of(attachment));
    }
}
