// SPDX-License-Identifier: EPL-2.0
package org.liaison.duplicates;

import java.util.List;

import org.liaison.store.Reader;

/** Finds records that one which is being typed may be already. An OSGi service; not for the UI thread. */
public interface Duplicates {

    /**
     * The records that something may be already.
     *
     * @param sought what is known of it so far
     * @param reader reads the store, or the change set that made it
     * @return the likeliest first, five at most; empty if there is none
     */
    List<Likeness> of(Sought sought, Reader reader);
}
