// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli;

/** A command of the command line. Contributed as an OSGi service, the built-in ones likewise. */
@FunctionalInterface
public interface Command {

    /**
     * Makes the command ready for one call.
     *
     * @param session what it works with; its services are there only when it is called
     * @return an object with the annotations of picocli, whose class is annotated with {@code picocli.CommandLine.Command}
     */
    Task prepare(Session session);

    /**
     * Whether it works in a data folder of its own, which is empty at first and thrown away afterwards.
     *
     * @return false if it works in the user's
     */
    default boolean scratch() {
        return false;
    }
}
