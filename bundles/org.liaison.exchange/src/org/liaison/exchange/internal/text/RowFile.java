// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import java.io.IOException;
import java.util.Iterator;

/** The rows of a file, one after the other; those without anything in them are left out. */
public interface RowFile extends Iterator<TextRow>, AutoCloseable {

    /**
     * How much of the file was read.
     *
     * @return in bytes; 0 where that cannot be told
     */
    long bytes();

    @Override
    void close() throws IOException;
}
