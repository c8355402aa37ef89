// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.model;

/**
 * A column of a list as it was contributed.
 *
 * @param id the contribution's id
 * @param field the search field that it shows and sorts by
 * @param label the header's text in the user's language
 * @param width the width that suits it, in pixels at 100 %
 * @param align where its text stands
 * @param weight columns of less weight stand further left
 * @param shown whether a list shows it until the user says otherwise
 * @param renderer how its values are drawn
 */
public record ListColumn(String id, String field, String label, int width, Align align, int weight, boolean shown,
        Renderer renderer) {

    /** How values are drawn. */
    public enum Renderer {
        /** As text. */
        TEXT,
        /** As a small coloured label. */
        LABEL,
        /** As the name that opens the record. */
        LINK,
        /** As a check mark, or nothing. */
        FLAG,
        /** As the record's logo in a square, or its initial. */
        PICTURE,
        /** As the record's photo in a circle, or its initial. */
        PHOTO
    }

    /** Where a column's text stands. */
    public enum Align {
        /** At the reading side. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** Numbers: digit under digit. */
        RIGHT
    }
}
