// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.edit;

import java.math.BigDecimal;
import java.util.Objects;

import org.liaison.model.DomainEntity;

/** Compares values as a user would: references by the record they mean, amounts without regard to trailing zeros. */
final class Values {

    private Values() {
    }

    static boolean same(Object one, Object other) {
        if (one instanceof DomainEntity left && other instanceof DomainEntity right) {
            return left == right || left.getId() != 0 && left.getId() == right.getId();
        }
        if (one instanceof BigDecimal left && other instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return Objects.equals(one, other);
    }
}
