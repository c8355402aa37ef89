// SPDX-License-Identifier: EPL-2.0
package org.liaison.map;

/** How exactly a place is known. */
public enum Exactness {
    /** The middle of the city, commune or arrondissement itself. */
    CITY,
    /** The post code's area: some kilometres. */
    POST_CODE,
    /** The arrondissement or department: some tens of kilometres. */
    AREA,
    /** No more than the country. */
    COUNTRY
}
