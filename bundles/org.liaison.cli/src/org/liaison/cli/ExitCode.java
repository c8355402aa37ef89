// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

/** How a command ended, for the script that called it. */
public enum ExitCode {

    /** What was asked for was done. */
    DONE(0),
    /** It was done, and there is something to look at: rows that were rejected, targets not met, an index that disagrees. */
    FINDINGS(1),
    /** It was not done: wrong use, or input that is no good. */
    WRONG(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * What the process ends with.
     *
     * @return the number
     */
    public int number() {
        return number;
    }
}
