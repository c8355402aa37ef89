// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import java.util.Optional;
import java.util.function.IntFunction;

import org.liaison.search.Groups;

/**
 * Groups of neighbouring rows.
 *
 * @param starts the first row of each group, and at the end the number of rows
 * @param values the value of a row
 */
record RunGroups(int[] starts, IntFunction<Optional<Object>> values) implements Groups {

    @Override
    public int size() {
        return starts.length - 1;
    }

    @Override
    public int start(int group) {
        return starts[group];
    }

    @Override
    public Optional<Object> value(int group) {
        return values.apply(starts[group]);
    }
}
