// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.store.ChangeSet;

/** Which change sets after one are still effective: a change set and the one that took it back cancel each other. */
public final class LiveChanges {

    private LiveChanges() {
    }

    /**
     * Leaves out what cancels.
     *
     * @param later all change sets after one, the oldest first
     * @return those that are effective, by id, the oldest first
     */
    public static Map<Long, ChangeSet> of(List<ChangeSet> later) {
        Map<Long, ChangeSet> live = new LinkedHashMap<>();
        for (ChangeSet set : later) {
            boolean cancels = set.undoes().isPresent() && live.remove(set.undoes().getAsLong()) != null;
            if (!cancels) {
                live.put(set.id(), set);
            }
        }
        return live;
    }
}
