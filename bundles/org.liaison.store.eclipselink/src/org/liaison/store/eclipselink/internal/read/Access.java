// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import java.util.function.Function;

import org.eclipse.persistence.sessions.Session;

/** Lends a session to read with: its own for each reading outside a change set, that of the change set within one. */
@FunctionalInterface
public interface Access {

    /**
     * Reads.
     *
     * @param reading what to read
     * @param <R> what is read
     * @return what was read
     */
    <R> R read(Function<Session, R> reading);
}
