// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import java.util.List;

import org.liaison.map.Atlas;
import org.liaison.map.Outline;
import org.liaison.map.Place;

/**
 * What a map is drawn from, ready for drawing.
 *
 * @param outlines the countries
 * @param places cities for orientation, the largest first
 * @param x how far right each place is, from 0 to 1
 * @param y how far down each place is, from 0 to 1
 */
public record Drawn(List<Outline> outlines, List<Place> places, float[] x, float[] y) {

    /**
     * Reads it. Not for the UI thread.
     *
     * @param atlas where it is
     * @return never null
     */
    public static Drawn of(Atlas atlas) {
        List<Place> places = atlas.places();
        float[] x = new float[places.size()];
        float[] y = new float[places.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) places.get(i).position().x();
            y[i] = (float) places.get(i).position().y();
        }
        return new Drawn(atlas.outlines(), places, x, y);
    }
}
