// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import org.liaison.search.internal.index.Snapshot;

/**
 * A state of an index for the time of a block.
 *
 * @param snapshot the state
 */
record Held(Snapshot snapshot) implements AutoCloseable {

    @Override
    public void close() {
        snapshot.release();
    }
}
