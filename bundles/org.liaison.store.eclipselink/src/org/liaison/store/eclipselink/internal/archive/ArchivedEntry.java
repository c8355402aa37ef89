// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.util.List;

import org.liaison.store.eclipselink.internal.delta.DeltaText;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * A row of the log in an archive.
 *
 * @param at where it stands
 * @param echo whether it only tells what is told in another history, too
 * @param subject the record
 * @param place where it comes from, null if nowhere in particular
 * @param delta what was done, as {@link DeltaText} has it
 */
public record ArchivedEntry(Place at, boolean echo, Subject subject, String place, String delta) {

    /**
     * What was done.
     *
     * @return the operations, in order
     */
    public List<Operation> operations() {
        return DeltaText.read(delta);
    }

    /**
     * The change set.
     *
     * @return its id
     */
    public long changeSet() {
        return at.changeSet();
    }

    /**
     * Where an entry stands in the log.
     *
     * @param changeSet its change set
     * @param batch its batch
     * @param seq its place in the batch
     */
    public record Place(long changeSet, int batch, int seq) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int sets = Long.compare(changeSet, other.changeSet);
            int batches = sets != 0 ? sets : Integer.compare(batch, other.batch);
            return batches != 0 ? batches : Integer.compare(seq, other.seq);
        }
    }
}
