// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.List;

/** Measures something. */
@FunctionalInterface
public interface Measure {

    /**
     * Measures.
     *
     * @param bench what to measure with
     * @return what came out
     * @throws IOException if a file cannot be read or written, or a process not be started
     */
    List<Figure> take(Bench bench) throws IOException;
}
