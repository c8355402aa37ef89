// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void itIsTheShareOfWhatIsThere() {
        assertEquals(100, Completeness.percent("a", 1L));
        assertEquals(50, Completeness.percent("a", null));
        assertEquals(66, Completeness.percent("a", "b", " "));
        assertEquals(0, Completeness.percent(null, null));
    }
}
