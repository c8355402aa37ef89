// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.Locale;
import java.util.Set;

/**
 * A search field that users define; the search box looks into it.
 *
 * @param list the name of the kind of record that it is for
 * @param id its id, unique among the fields of that kind and never to change
 * @param labelFr what French users call it
 * @param labelEn what others call it
 * @param labelNl what Dutch users call it
 * @param type what it holds, as in the extension point
 * @param several whether a record may have several texts or terms; its values are lists then
 * @param single whether users allow one value only at the moment, whatever is possible
 * @param facet whether the criteria pane offers its values with their counts
 * @param retired whether it is out of use: its values are kept up to date, but nobody can ask for them
 * @param follows which other records it shows, as in the extension point
 */
public record DefinedField(String list, String id, String labelFr, String labelEn, String labelNl, String type, boolean several,
        boolean single, boolean facet, boolean retired, Set<String> follows) {

    /** Copies the names. */
    public DefinedField {
        follows = Set.copyOf(follows);
    }

    /**
     * What users call it.
     *
     * @param language the reader's language
     * @return the label
     */
    public String label(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> labelFr;
            case "nl" -> labelNl;
            default -> labelEn;
        };
    }
}
