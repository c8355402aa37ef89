// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that hands out its rows as drafts, and takes back those that are rejected. */
public interface Source extends AutoCloseable {

    /**
     * The next row.
     *
     * @return its draft, with what is wrong; null at the end
     * @throws IOException if the file cannot be read
     */
    Draft next() throws IOException;

    /**
     * How much of the file was read.
     *
     * @return in bytes
     */
    long bytes();

    /**
     * Writes a row to the file of rejected rows.
     *
     * @param draft a row with something wrong
     * @throws IOException if it cannot be written
     */
    void reject(Draft draft) throws IOException;

    /**
     * Puts the file of rejected rows in its place.
     *
     * @return where it is; empty if none was rejected
     * @throws IOException if it cannot be written
     */
    Optional<Path> keepRejected() throws IOException;

    @Override
    void close() throws IOException;
}
