// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.palette.internal;

/**
 * Something that can be chosen.
 *
 * @param id tells it apart, also after a restart, such as {@code command:org.liaison.command.undo}
 * @param icon the name of its icon
 * @param label what it is called, which is what is typed to find it
 * @param detail what stands at the right: what it is, or its keys
 * @param run does it
 */
record Offer(String id, String icon, String label, String detail, Runnable run) {
}
