// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.save;

import java.io.IOException;

import org.liaison.model.DomainEntity;

/**
 * Writes records in one format.
 *
 * @param <E> the kind of record
 */
interface RecordWriter<E extends DomainEntity> extends AutoCloseable {

    /**
     * Writes one record.
     *
     * @param thing the record
     * @param batch its parts are there
     * @throws IOException if it cannot be written
     */
    void write(E thing, Batch<E> batch) throws IOException;

    @Override
    void close() throws IOException;
}
