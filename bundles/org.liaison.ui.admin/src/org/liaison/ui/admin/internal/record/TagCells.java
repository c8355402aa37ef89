// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.liaison.bulk.TagAction;
import org.liaison.bulk.Tagged;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.Tagging;
import org.liaison.store.Change;
import org.liaison.store.Reader;
import org.liaison.ui.edit.CellContent;
import org.liaison.ui.edit.CellEditor;
import org.liaison.ui.edit.Offers;

/**
 * The tags of a record in its cell of a list, with the same offers and the same actions as in the record and in bulk (trap T14).
 *
 * @param <E> the kind of record
 */
public final class TagCells<E extends DomainEntity> implements CellEditor<E> {

    @Override
    @SuppressWarnings("unchecked")
    public Optional<CellContent<E>> read(E record, String field, Reader reader, Locale language) {
        return Tagged.ALL.stream().filter(tagged -> tagged.type() == record.getClass()).findFirst()
                .map(tagged -> read((Tagged<E>) tagged, record, reader));
    }

    private static <E extends DomainEntity> CellContent<E> read(Tagged<E> tagged, E record, Reader reader) {
        List<String> present = reader.list(tagged.holder(), List.of(record)).stream().map(Tagging::title).distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
        List<String> all = reader.list(TagFields.MODULE, tagged.module()).stream().map(Tag::getLabel).toList();
        return new Tags<>(tagged, record, present, new TagOffers(all));
    }

    /** The tags of one record. */
    private record Tags<E extends DomainEntity>(Tagged<E> tagged, E record, List<String> present, TagOffers offers)
            implements
                CellContent.Several<E> {

        @Override
        public Offers offers(String typed, List<String> own) {
            return offers.of(typed, own);
        }

        @Override
        public void store(Change change, List<String> added, List<String> removed) {
            removed.forEach(label -> new TagAction<>(tagged, label, false).apply(change, List.of(record)));
            added.forEach(label -> new TagAction<>(tagged, label, true).apply(change, List.of(record)));
        }
    }
}
