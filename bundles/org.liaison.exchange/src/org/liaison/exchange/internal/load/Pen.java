// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Change;

/** Writes values into things within a change, but only where they differ, so that what agrees already leaves no trace. */
final class Pen {

    private final Change change;
    /** New things, and copies that the change handed out; they may be written to until the next flush. */
    private final Set<DomainEntity> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean wrote;

    Pen(Change change) {
        this.change = change;
    }

    /**
     * Writes values.
     *
     * @param thing a thing as it was read or written before
     * @param values its fields and their values, null to empty one
     * @param <T> its kind
     * @return the thing as it is now; what was given is out of date if it is another object
     */
    <T extends DomainEntity> T write(T thing, Map<? extends Field<?, ?>, ?> values) {
        T written = thing;
        for (Map.Entry<? extends Field<?, ?>, ?> entry : values.entrySet()) {
            @SuppressWarnings("unchecked")
            Field<T, Object> field = (Field<T, Object>) entry.getKey();
            if (!same(field.get(written), entry.getValue())) {
                if (!open.contains(written)) {
                    written = change.edit(written);
                    open.add(written);
                }
                field.set(written, entry.getValue());
                wrote = true;
            }
        }
        return written;
    }

    /**
     * Writes values where there are none.
     *
     * @param thing as for {@link #write}
     * @param values as for {@link #write}
     * @param <T> its kind
     * @return as for {@link #write}
     */
    <T extends DomainEntity> T fill(T thing, Map<? extends Field<?, ?>, ?> values) {
        T written = thing;
        for (Map.Entry<? extends Field<?, ?>, ?> entry : values.entrySet()) {
            @SuppressWarnings("unchecked")
            Field<T, Object> field = (Field<T, Object>) entry.getKey();
            Object there = field.get(written);
            if (there == null || there.equals("")) {
                written = write(written, Map.of(field, entry.getValue()));
            }
        }
        return written;
    }

    /**
     * Stores something new, which may be written to until the next flush.
     *
     * @param thing the thing
     */
    void add(DomainEntity thing) {
        change.add(thing);
        open.add(thing);
        wrote = true;
    }

    /**
     * Whether anything was written since this was asked last.
     *
     * @return true if something was
     */
    boolean wrote() {
        boolean was = wrote;
        wrote = false;
        return was;
    }

    /** Sends what was written to the database. */
    void flush() {
        change.flush();
        open.clear();
    }

    static boolean same(Object one, Object other) {
        if (one instanceof DomainEntity first && other instanceof DomainEntity second) {
            return first == second || first.getId() != 0 && first.getId() == second.getId();
        }
        if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
            return first.compareTo(second) == 0;
        }
        if (one instanceof String first && other instanceof String second) {
            return first.equals(second)
                    || first.indexOf('\r') >= 0 && first.replace("\r\n", "\n").replace('\r', '\n').equals(second);
        }
        return Objects.equals(one, other);
    }
}
