// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.ui.edit.WorkingCopies;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.views.LayoutChoice;

/**
 * A record with its parts as they were at one time.
 *
 * @param record the record
 * @param parts its parts, by their reference to it
 * @param layout which layout it is shown in
 * @param <E> the kind of record
 */
public record Snapshot<E extends DomainEntity>(E record, Map<Field<?, E>, List<? extends DomainEntity>> parts,
        LayoutChoice layout) {

    /**
     * A working copy of all of it.
     *
     * @param copies makes working copies
     * @return a new copy
     */
    public WorkingCopy<E> copy(WorkingCopies copies) {
        WorkingCopy<E> copy = copies.of(record);
        parts.forEach((reference, read) -> load(copy, reference, read));
        return copy;
    }

    /**
     * Whether nothing has changed between two readings.
     *
     * @param other another reading of the same record
     * @return true if both show the same versions of the same things
     */
    public boolean sameAs(Snapshot<?> other) {
        return java.util.Arrays.equals(versions(), other.versions());
    }

    private long[] versions() {
        return LongStream.concat(version(record), parts.values().stream().flatMap(List::stream).flatMapToLong(Snapshot::version))
                .toArray();
    }

    private static LongStream version(DomainEntity thing) {
        return LongStream.of(thing.getId(), thing.getVersion());
    }

    private static <E extends DomainEntity, P extends DomainEntity> void load(WorkingCopy<E> copy, Field<P, E> reference,
            List<? extends DomainEntity> read) {
        copy.load(reference, read.stream().map(reference.entity()::cast).toList());
    }
}
