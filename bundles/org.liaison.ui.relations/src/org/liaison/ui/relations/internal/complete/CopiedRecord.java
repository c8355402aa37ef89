// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.complete;

import java.util.List;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.search.IndexedRecord;
import org.liaison.ui.edit.WorkingCopy;

/** A record as it is shown, seen as the index sees it; parts that were not read count as none. */
record CopiedRecord<E extends DomainEntity>(WorkingCopy<E> copy) implements IndexedRecord<E> {

    @Override
    public E record() {
        return copy.record();
    }

    @Override
    public <P extends DomainEntity> List<P> parts(Field<P, E> reference) {
        return copy.loaded(reference) ? copy.parts(reference).copies().stream().map(WorkingCopy::record).toList() : List.of();
    }

    @Override
    public <T extends DomainEntity, P extends DomainEntity> List<P> parts(Field<E, T> reference, Field<P, T> part) {
        return List.of();
    }
}
