// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import java.util.Locale;

/**
 * A term of a vocabulary as the index keeps it, so that a list needs no database to show it.
 *
 * @param id the term's id
 * @param code the term's code
 * @param labelFr its French label
 * @param labelEn its English label
 * @param labelNl its Dutch label
 * @param color its colour as {@code #rrggbb}, empty for none
 */
public record TermValue(long id, String code, String labelFr, String labelEn, String labelNl, String color) {

    /**
     * The label.
     *
     * @param language the reader's language; anything but French and Dutch is answered in English
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
