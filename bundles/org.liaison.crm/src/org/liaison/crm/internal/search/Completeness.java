// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.Arrays;

/** How much of what should be known of a record is known (rule 130: records must be complete, since others are made from them). */
final class Completeness {

    private static final int ALL = 100;

    private Completeness() {
    }

    /** The share of values that are there, in whole percents, a hundred only if nothing is missing. */
    static Long percent(Object... values) {
        long known = Arrays.stream(values).filter(value -> value != null && !value.toString().isBlank()).count();
        return known * ALL / values.length;
    }
}
