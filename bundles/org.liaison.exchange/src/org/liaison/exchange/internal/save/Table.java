// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;
import java.util.List;

/** A file of rows and columns that is being written. What was written does not stay in memory. */
interface Table extends AutoCloseable {

    /**
     * Writes the names of the columns; called once, before anything else.
     *
     * @param labels the names
     * @throws IOException if the file cannot be written
     */
    void header(List<String> labels) throws IOException;

    /**
     * Writes a row.
     *
     * @param cells Strings, Longs, {@link java.math.BigDecimal}s, {@link java.time.LocalDate}s, Booleans; null for nothing
     * @throws IOException if the file cannot be written
     */
    void row(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}
