// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.read;

import org.liaison.model.DomainEntity;
import org.liaison.store.Reader;
import org.liaison.store.eclipselink.internal.rows.Shapes;

/** Where entities that are made of rows find what these refer to. */
public interface Source extends Reader {

    /**
     * All shapes.
     *
     * @return never null
     */
    Shapes shapes();

    /**
     * What is at hand in memory.
     *
     * @param type an entity
     * @param id its id
     * @return null if it must be read
     */
    DomainEntity kept(Class<?> type, long id);
}
