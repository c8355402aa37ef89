// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

/**
 * A term or record that a cell names; it is looked up, or made, only once its row is known to be right.
 *
 * @param text what the cell says; never blank
 */
public record Named(String text) {
}
