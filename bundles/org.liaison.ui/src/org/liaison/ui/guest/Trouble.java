// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

/**
 * A contribution has thrown something where no host had called it, such as in a listener, or has kept the window waiting.
 *
 * @param guest whose fault it is
 * @param thrown what it has thrown; a {@link TooSlowException} if it has kept the window waiting
 */
public record Trouble(Guest guest, Throwable thrown) {
}
