// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.bulk.MailWish;
import org.liaison.search.Row;
import org.liaison.ui.RecordRef;

/**
 * A member of a mailing group, as the index knows it.
 *
 * @param record which record it is
 * @param name what it is called
 * @param place the company of a contact, the city of a relation
 * @param against why it must not be mailed; empty if it may
 */
record Member(RecordRef record, String name, String place, Set<MailWish> against) {

    static Set<MailWish> against(Row row) {
        return Arrays.stream(MailWish.values())
                .filter(wish -> row.value(wish.field()).equals(Optional.of(wish.value().equals("yes"))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
