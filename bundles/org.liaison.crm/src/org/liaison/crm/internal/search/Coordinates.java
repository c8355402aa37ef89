// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import java.util.List;

import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;

/**
 * The phone numbers, e-mail addresses and the like of a record.
 *
 * @param all those of it
 */
record Coordinates(List<Coordinate> all) {

    static Coordinates of(List<Coordinate> coordinates) {
        return new Coordinates(coordinates);
    }

    /** The main one of a kind, or else the oldest; null if there is none. */
    String first(String kind) {
        return CoordinateFields.first(all, kind).map(Coordinate::getValue).orElse(null);
    }

    /** All of them, a line each. */
    String lines() {
        return Lines.of(all.stream().map(Coordinate::getValue));
    }
}
