// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Groups of neighbouring rows. */
class RunGroupsTest {

    @Test
    void aRowIsInTheLastGroupThatBeginsNotAfterIt() {
        int[] starts = { 0, 3, 4, 9, 12 };
        RunGroups groups = new RunGroups(starts, row -> Optional.of("from " + row));
        assertEquals(4, groups.size());
        for (int group = 0; group < groups.size(); group++) {
            assertEquals(starts[group + 1] - starts[group], groups.count(group));
            assertEquals(Optional.of("from " + starts[group]), groups.value(group));
            for (int row = starts[group]; row < starts[group + 1]; row++) {
                assertEquals(group, groups.of(row), "row " + row);
            }
        }
    }
}
