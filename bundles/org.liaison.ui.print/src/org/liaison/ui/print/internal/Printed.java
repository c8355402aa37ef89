// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.print.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.liaison.store.Progress;
import org.liaison.ui.ModelIds;
import org.liaison.ui.ShownList;

/**
 * Something that is going to be printed.
 *
 * @param name what the user calls it, which becomes the file's name
 * @param job prints it
 */
record Printed(String name, Job job) {

    /** Whether there is something in a part that can be printed. */
    static boolean possible(MPart part) {
        return part != null && part.getContext() != null
                && (part.getContext().get(ShownList.class) != null || part.getPersistedState().containsKey(ModelIds.STATE_ID));
    }

    /** Prints into a file. */
    @FunctionalInterface
    interface Job {
        int print(Path file, Progress progress) throws IOException;
    }
}
