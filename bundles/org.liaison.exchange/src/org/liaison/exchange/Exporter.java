// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.util.concurrent.CancellationException;

import org.liaison.store.Progress;

/**
 * Exports relations and contacts, in a form that {@link Importer} reads without loss, and things of any other kind, such as activities,
 * as rows to be read. An OSGi service.
 */
public interface Exporter {

    /**
     * Writes records to a file. The file appears, or is replaced, only when all of it is written.
     *
     * @param plan what, where and how
     * @param progress is told how far it is, in records
     * @return how many records were written
     * @throws ExchangeException if the file cannot be written
     * @throws CancellationException if the user ended it; there is no file then, or still the old one
     */
    long run(ExportPlan plan, Progress progress);
}
