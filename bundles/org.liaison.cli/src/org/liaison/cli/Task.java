// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

import java.io.IOException;

/** One call of a {@link Command}, with its options and parameters in fields that are annotated for picocli. */
@FunctionalInterface
public interface Task {

    /**
     * Does what the command is for.
     *
     * @return how it ended
     * @throws IOException if a file cannot be read or written
     * @throws WrongUseException if what was given is no good
     */
    ExitCode run() throws IOException;
}
