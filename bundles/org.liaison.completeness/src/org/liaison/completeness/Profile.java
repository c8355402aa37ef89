// SPDX-License-Identifier: EPL-2.0
package org.liaison.completeness;

import java.util.List;

import org.liaison.model.DomainEntity;

/**
 * What a purpose needs to know of a record. Contributed through {@code org.liaison.completeness.profiles}.
 *
 * @param <E> the kind of record
 */
@FunctionalInterface
public interface Profile<E extends DomainEntity> {

    /**
     * What is needed.
     *
     * @return at least one, in the order in which it is asked for
     */
    List<Need<E>> needs();
}
