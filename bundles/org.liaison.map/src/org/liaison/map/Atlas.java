// SPDX-License-Identifier: EPL-2.0
package org.liaison.map;

import java.util.List;
import java.util.Optional;

/**
 * Where places are, with no network and no key. The first question reads the data, which takes some tenths of a second: not for the
 * UI thread. They are forgotten when memory runs short, and read again.
 */
public interface Atlas {

    /**
     * Finds where an address is, no closer than its city.
     *
     * @param postCode the post code, in any spelling; null if it is not known
     * @param city the city, in any case, with or without accents, with CEDEX or the number of an arrondissement; null if not known
     * @param country the country as an ISO 3166 alpha-2 code; null for France, or, where neither post code nor city is French, for
     *            the largest city of that name
     * @return empty if nothing of it is known
     */
    Optional<Place> locate(String postCode, String city, String country);

    /**
     * The cities of the world and the communes of France, for orientation on a map.
     *
     * @return the largest first; those whose place is known exactly
     */
    List<Place> places();

    /**
     * The outlines of all countries.
     *
     * @return in the order in which they are to be painted
     */
    List<Outline> outlines();
}
