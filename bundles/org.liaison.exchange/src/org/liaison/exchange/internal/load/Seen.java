// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.store.Reader;

/**
 * Spares looking up what cannot be there: where a table was empty when a long import began, only what the import has written itself can
 * be found. It is kept in a Bloom filter, which has the same size for any file and now and then takes something new for known.
 */
final class Seen {

    /** Files up to this size, in bytes, are imported in no time anyhow. */
    private static final long SHORT = 1 << 20;
    private static final int BITS = 1 << 26;
    private static final int HASHES = 5;

    private final Reader reader;
    private final long size;
    private final Set<Class<?>> empty = new HashSet<>();
    private final Set<Class<?>> asked = new HashSet<>();
    private long[] bits;

    Seen(Reader reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    /**
     * Leaves out the values that nothing in the store can have, and takes note that the rows they come from will have them.
     *
     * @param field what is looked up
     * @param values the values
     * @return those that are worth looking up
     */
    Collection<String> worth(Field<? extends DomainEntity, String> field, Collection<String> values) {
        if (size < SHORT || values.isEmpty() || !wasEmpty(field.entity())) {
            return values;
        }
        if (bits == null) {
            bits = new long[BITS / Long.SIZE];
        }
        Set<String> worth = new HashSet<>();
        for (String value : values) {
            if (!isNew(field.entity().hashCode() * 31L + field.name().hashCode(), value)) {
                worth.add(value);
            }
        }
        return worth;
    }

    private boolean wasEmpty(Class<? extends DomainEntity> type) {
        if (asked.add(type) && reader.count(type) == 0) {
            empty.add(type);
        }
        return empty.contains(type);
    }

    /** Whether nothing was the same before; from now on it was. */
    private boolean isNew(long salt, String value) {
        long hash = salt;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 32) * 0xFF51AFD7ED558CCDL;
        long step = (hash ^ hash >>> 29) * 0xC4CEB9FE1A85EC53L | 1;
        boolean fresh = false;
        for (int i = 0; i < HASHES; i++) {
            int bit = (int) (hash + i * step >>> 38) & BITS - 1;
            fresh |= (bits[bit >>> 6] & 1L << bit) == 0;
            bits[bit >>> 6] |= 1L << bit;
        }
        return fresh;
    }
}
