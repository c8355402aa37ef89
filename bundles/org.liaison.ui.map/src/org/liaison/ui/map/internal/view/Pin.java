// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.map.internal.view;

import org.liaison.map.Place;

/**
 * An address to be shown.
 *
 * @param kind whose or what for, such as <i>Billing</i>; may be empty
 * @param address the address in one line; never empty
 * @param place where it is; null if nobody knows
 */
public record Pin(String kind, String address, Place place) {
}
