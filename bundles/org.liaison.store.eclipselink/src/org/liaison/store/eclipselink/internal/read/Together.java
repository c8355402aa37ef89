// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.liaison.model.DomainEntity;

/** What entities that were read together refer to by one reference: read for all of them when it is asked of the first. */
final class Together {

    private static final int MOST = 1_000;

    private final Source reader;
    private final Class<? extends DomainEntity> type;
    private final Set<Long> ids = new LinkedHashSet<>();
    private Map<Long, ? extends DomainEntity> targets;

    Together(Source reader, Class<? extends DomainEntity> type) {
        this.reader = reader;
        this.type = type;
    }

    /** Whether another would be too many to be read for the sake of one. */
    boolean isFull() {
        return ids.size() >= MOST;
    }

    void add(long id) {
        ids.add(id);
    }

    /** Reads; null if what is referred to is gone. */
    synchronized DomainEntity target(long id) {
        if (targets == null) {
            targets = reader.findAll(type, ids);
        }
        return targets.get(id);
    }
}
