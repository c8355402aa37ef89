// SPDX-License-Identifier: EPL-2.0
package org.liaison.map;

/**
 * A point of the earth.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 */
public record Position(double latitude, double longitude) {

    /** Beyond it Mercator's projection has no end. */
    private static final double LAST_LATITUDE = 85.05;

    /**
     * Its place on a map of the world in Mercator's projection, as everybody knows it from the web.
     *
     * @return from 0, at the left, to 1
     */
    public double x() {
        return (longitude + 180) / 360;
    }

    /**
     * Its place on such a map from top to bottom.
     *
     * @return from 0, at the top, to 1
     */
    public double y() {
        double radians = Math.toRadians(Math.clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE));
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    }
}
