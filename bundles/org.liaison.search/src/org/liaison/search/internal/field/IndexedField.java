// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.liaison.search.Search.FieldDescription;
import org.liaison.search.SearchField;

/**
 * A search field as its extension describes it.
 *
 * @param list the name of the kind of record that it is for
 * @param id its id
 * @param label its name in the user's language
 * @param type what it computes
 * @param searchable whether the search box looks into it
 * @param shown whether lists show it; if not, it is only searched and its value is not kept
 * @param title whether its order is the list's own
 * @param facet whether it has few enough values to be offered as a facet
 * @param several whether a record may have several texts
 * @param follows other records that it shows: names of kinds, or of a kind's search fields as in {@code Relation.city}
 * @param source loads what computes it, at the first call
 */
public record IndexedField(String list, String id, String label, ValueType type, boolean searchable, boolean shown, boolean title,
        boolean facet, boolean several, Set<String> follows, Supplier<SearchField<?>> source) {

    /** Copies the names. */
    public IndexedField {
        follows = Set.copyOf(follows);
    }

    /**
     * What others may know of it.
     *
     * @return its description
     */
    public FieldDescription description() {
        return new FieldDescription(id, label, type.id(), searchable, facet);
    }

    /**
     * Whether a value can be kept.
     *
     * @param value what its class returned; never null
     * @return whether it is what the extension promises
     */
    boolean takes(Object value) {
        return several
                ? value instanceof List<?> texts
                        && texts.stream().allMatch(text -> text instanceof String some && !some.isBlank())
                : type.takes(value);
    }

    /**
     * Everything on which the content of the index depends.
     *
     * @return a text that changes when the index must be built anew
     */
    String fingerprint() {
        return String.join(" ", id, type.id(), searchable ? "s" : "", shown ? "v" : "", title ? "t" : "", several ? "m" : "");
    }
}
