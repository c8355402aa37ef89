// SPDX-License-Identifier: EPL-2.0
package org.liaison.map;

import java.util.List;

/**
 * The outline of a country.
 *
 * @param country its ISO 3166 alpha-2 code; empty for what has none
 * @param rings its mainland and islands, the largest first; never empty
 */
public record Outline(String country, List<Ring> rings) {

    /** Copies the rings. */
    public Outline {
        rings = List.copyOf(rings);
    }

    /**
     * A closed line around a piece of land, its points as {@link Position#x} and {@link Position#y}. They are not copied, since there
     * are many; nobody may change them.
     *
     * @param x how far from the left, point by point
     * @param y how far from the top, point by point
     * @param left the least of x
     * @param top the least of y
     * @param right the largest of x
     * @param bottom the largest of y
     */
    public record Ring(float[] x, float[] y, float left, float top, float right, float bottom) {
    }
}
