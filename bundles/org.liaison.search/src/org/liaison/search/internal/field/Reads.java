// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.util.Map;
import java.util.Set;

/**
 * What of the record itself a search field's value is made of.
 *
 * @param names attributes of the record, with a question mark where it only matters whether there is a value; null for anything
 */
public record Reads(Set<String> names) {

    static final Reads ANYTHING = new Reads(null);
    static final Reads PARTS_ALONE = new Reads(Set.of());

    /** Copies the names. */
    public Reads {
        names = names == null ? null : Set.copyOf(names);
    }

    /** What an extension says; null if it says nothing. */
    static Reads of(String text) {
        return text == null ? ANYTHING : text.isBlank() ? PARTS_ALONE : new Reads(Set.of(text.trim().split("\\s+")));
    }

    /**
     * Whether the value may be another now.
     *
     * @param changed the attributes that changed, and whether that filled or emptied them
     * @return false if it cannot be
     */
    public boolean concernedBy(Map<String, Boolean> changed) {
        return names == null || changed.entrySet().stream()
                .anyMatch(each -> names.contains(each.getKey()) || each.getValue() && names.contains(each.getKey() + '?'));
    }
}
