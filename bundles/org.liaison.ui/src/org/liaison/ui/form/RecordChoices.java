// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

import org.liaison.model.DomainEntity;
import org.liaison.model.EntityType;
import org.liaison.model.Field;
import org.liaison.model.FieldType;
import org.liaison.model.Labelled;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Store;
import org.liaison.ui.edit.WorkingCopy;
import org.liaison.values.Fold;

/**
 * Records to refer to. Where the holder already refers to a whole that the records are parts of, only its parts are offered: the
 * establishments of a contact are those of its company (trap T7). Otherwise lists are searched, and kinds without a list read.
 *
 * @param <T> the kind of record
 */
final class RecordChoices<T extends DomainEntity> implements Choices<T> {

    /** Of kinds without a list, such as colleagues, there are never many. */
    private static final int READ = 1_000;

    private final Store store;
    private final Search search;
    private final Class<T> type;
    private final WorkingCopy<?> holder;
    private final Field<T, DomainEntity> whole;
    private final Field<?, ?> holdersWhole;

    RecordChoices(Store store, Search search, Field<?, T> reference, WorkingCopy<?> holder) {
        this.store = store;
        this.search = search;
        this.type = reference.type().javaType();
        this.holder = holder;
        EntityType<T> described = store.type(type);
        this.whole = wholeOf(described, holder.type()).orElse(null);
        this.holdersWhole = whole == null ? null : referenceTo(whole.type().javaType(), holder.type()).orElse(null);
    }

    /** Whether only the parts of one whole are offered, so that there is little to choose from. */
    boolean few() {
        return whole != null;
    }

    @Override
    public List<T> matching(String typed) {
        if (whole != null) {
            DomainEntity owner = holdersValue();
            return owner == null || owner.getId() == 0 ? List.of() : filtered(store.list(whole, owner), typed);
        }
        return search.fields(type).isEmpty() ? filtered(all(), typed) : found(typed);
    }

    @Override
    public String label(T choice) {
        return choice.title();
    }

    private List<T> found(String typed) {
        try (Rows rows = search.rows(ListQuery.all(type).matching(typed))) {
            List<Long> ids = LongStream.range(0, Math.min(MOST, rows.size())).map(index -> rows.id((int) index)).boxed().toList();
            Map<Long, T> read = store.findAll(type, ids);
            return ids.stream().map(read::get).filter(Objects::nonNull).toList();
        }
    }

    private List<T> all() {
        List<T> read = new ArrayList<>();
        store.scan(type, READ, batch -> {
            if (read.size() < READ) {
                read.addAll(batch);
            }
        });
        return read;
    }

    private static <T extends DomainEntity> List<T> filtered(List<T> records, String typed) {
        String wanted = Fold.of(typed);
        return records.stream().filter(one -> Fold.of(one.title()).contains(wanted))
                .filter(one -> !(one instanceof Labelled named) || named.offered())
                .sorted(Comparator.<T>comparingLong(RecordChoices::place).thenComparing(one -> Fold.of(one.title()))).toList();
    }

    /** What has a place among its like is offered in that order. */
    private static long place(DomainEntity record) {
        return record instanceof Labelled named && named.getPosition() != null ? named.getPosition() : 0;
    }

    private DomainEntity holdersValue() {
        return holdersWhole == null ? null : (DomainEntity) value(holder, holdersWhole);
    }

    @SuppressWarnings("unchecked")
    private static <H extends DomainEntity> Object value(WorkingCopy<H> copy, Field<?, ?> field) {
        return copy.property((Field<H, ?>) field).value();
    }

    @SuppressWarnings("unchecked")
    private static <T extends DomainEntity> Optional<Field<T, DomainEntity>> wholeOf(EntityType<T> part, EntityType<?> holder) {
        return part.fields().stream().filter(field -> field.type() instanceof FieldType.Reference<?>(var to, var fate)
                && fate == FieldType.WhenTargetGoes.GOES_TOO && referenceTo(to, holder).isPresent())
                .map(field -> (Field<T, DomainEntity>) (Field<T, ?>) field).findFirst();
    }

    private static Optional<Field<?, ?>> referenceTo(Class<?> target, EntityType<?> holder) {
        return holder.fields().stream().<Field<?, ?>>map(field -> field)
                .filter(field -> field.type() instanceof FieldType.Reference<?>(var to, var fate) && to == target).findFirst();
    }
}
