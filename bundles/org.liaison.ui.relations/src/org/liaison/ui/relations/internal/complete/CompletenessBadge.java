// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liaison.completeness.Need;
import org.liaison.completeness.Profiles;
import org.liaison.model.DomainEntity;
import org.liaison.search.IndexedRecord;
import org.liaison.store.Workplace;
import org.liaison.ui.RecordBadge;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Texts;

/** Says how complete a record is for the purpose that lacks most, and lists what is missing for each (checklist 130). */
abstract class CompletenessBadge<E extends DomainEntity> implements RecordBadge<E> {

    private static final Texts TEXTS = new Texts(CompletenessBadge.class);

    private final List<Profiles.Purpose<E>> purposes;
    private final Locale language;

    CompletenessBadge(Class<E> type, Profiles profiles, Workplace workplace) {
        purposes = profiles.of(type);
        language = workplace.language();
    }

    @Override
    public Optional<Badge> of(WorkingCopy<E> copy) {
        IndexedRecord<E> record = new CopiedRecord<>(copy);
        List<Item> items = new ArrayList<>();
        for (Profiles.Purpose<E> purpose : purposes) {
            items.add(new Item(TEXTS.get(language, "purpose", purpose.name(), purpose.percent(record)), Optional.empty()));
            for (Need<E> need : purpose.missing(record)) {
                items.add(new Item(TEXTS.get(language, "missing", need.text(language)), Optional.of(need.goal())));
            }
        }
        return purposes.stream().map(purpose -> purpose.percent(record)).min(Long::compare)
                .map(least -> new Badge(TEXTS.get(language, "complete", least), items));
    }
}
