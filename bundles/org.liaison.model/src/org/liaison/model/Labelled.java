// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A stored thing with a name in each language that a record can be given as a value: a term of a vocabulary, a value of a field that
 * users define. Lists keep its id alone, so that renaming it changes no record.
 */
public interface Labelled {

    /**
     * The id.
     *
     * @return a positive number; 0 while the thing was never stored
     */
    long getId();

    /**
     * What files and rules know it by, never changed.
     *
     * @return null only while it is being filled in
     */
    String getCode();

    /**
     * What it is called in French.
     *
     * @return null if none
     */
    String getLabelFr();

    /**
     * What it is called in English.
     *
     * @return null if none
     */
    String getLabelEn();

    /**
     * What it is called in Dutch.
     *
     * @return null if none
     */
    String getLabelNl();

    /**
     * Its place among its like, the least first.
     *
     * @return null if none
     */
    Long getPosition();

    /**
     * Whether it is no longer offered, though records may still hold it.
     *
     * @return null if not known
     */
    Boolean getRetired();

    /**
     * The colour of its label on the screen, as {@code #rrggbb}; empty for grey.
     *
     * @return null if none
     */
    default String getColor() {
        return null;
    }

    /**
     * Whether users may choose it.
     *
     * @return false if it is retired
     */
    default boolean offered() {
        return !Boolean.TRUE.equals(getRetired());
    }

    /**
     * What it is called.
     *
     * @param language the reader's language; never null
     * @return the label in French, Dutch or else English; if there is none, in another language; else the code; never null
     */
    default String label(Locale language) {
        String own = switch (language.getLanguage()) {
            case "fr" -> getLabelFr();
            case "nl" -> getLabelNl();
            default -> getLabelEn();
        };
        return Stream.of(own, getLabelEn(), getLabelFr(), getLabelNl(), getCode())
                .filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
    }
}
