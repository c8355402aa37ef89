// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.List;
import java.util.Locale;

import org.liaison.model.DomainEntity;
import org.liaison.store.Change;
import org.liaison.values.Texts;

/**
 * Deletes records with all that goes with them (checklist items 92 to 95 and 118). What that is,
 * {@link org.liaison.store.Store#consequences} says beforehand.
 *
 * @param type the kind of record
 * @param <E> the kind of record
 */
public record RemoveAction<E extends DomainEntity>(Class<E> type) implements BulkAction<E> {

    @Override
    public String title(Locale language, String records) {
        return new Texts(RemoveAction.class).get(language, "removed", records);
    }

    @Override
    public Done apply(Change change, List<E> records) {
        change.remove(type, records.stream().map(DomainEntity::getId).toList());
        return new Done(records.size(), 0);
    }
}
