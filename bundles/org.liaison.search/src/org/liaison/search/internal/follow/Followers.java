// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.search.internal.index.ListIndex;

/**
 * The lists that show records of a kind, and what they show of them.
 *
 * @param lists those lists
 * @param fields the ids of the search fields of that kind whose values they show
 */
record Followers(List<ListIndex> lists, Set<String> fields) {

    static Followers of(String kind, Collection<ListIndex> all) {
        List<ListIndex> lists = all.stream().filter(list -> list.fields().follow(kind)).toList();
        Set<String> fields = lists.stream().flatMap(list -> list.fields().fields().stream())
                .flatMap(field -> field.follows().stream()).filter(followed -> followed.startsWith(kind + '.'))
                .map(followed -> followed.substring(kind.length() + 1)).collect(Collectors.toSet());
        return new Followers(lists, fields);
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }
}
