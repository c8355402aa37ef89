// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Colleague;
import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;

/**
 * Makes data to try Liaison with: French companies and people that do not exist, with right SIREN, SIRET, VAT numbers and IBANs. The
 * same number always makes the same data. An OSGi service.
 */
public interface SampleData {

    /**
     * Makes relations, and three contacts for each, as one change set that can be undone.
     *
     * @param relations how many, at least 1
     * @param progress is told how far it is, in relations
     * @return the change set
     * @throws CancellationException if the user ended it; nothing was changed then
     */
    ChangeSet make(int relations, Progress progress);

    /**
     * Writes the relations that {@link #make} would make in an empty database as rows of a CSV file, without storing anything: to try
     * imports with, and to measure them.
     *
     * @param file the file, replaced if it exists
     * @param relations how many, at least 1
     * @throws ExchangeException if the file cannot be written
     */
    void write(Path file, int relations);

    /**
     * Invents what {@link #make} would store, without storing anything: for those who measure, and write it themselves.
     *
     * @param from the number of the first relation, from 0
     * @param to the number after that of the last
     * @param owners stored colleagues who may own records, at least one
     * @param made takes a relation, its contacts and the parts of all, each after what it refers to
     */
    void invent(long from, long to, List<Colleague> owners, Consumer<List<DomainEntity>> made);
}
