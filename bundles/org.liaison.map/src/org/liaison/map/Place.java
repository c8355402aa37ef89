// SPDX-License-Identifier: EPL-2.0
package org.liaison.map;

/**
 * A place that has a name.
 *
 * @param name as it is written where it is; of a country that alone is known, empty
 * @param country its country, as an ISO 3166 alpha-2 code; never null
 * @param position where it is
 * @param exactness how exactly that is known
 * @param population how many people live there; 0 if that is not known
 */
public record Place(String name, String country, Position position, Exactness exactness, int population) {
}
