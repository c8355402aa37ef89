// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.guest;

/**
 * Something that a plug-in contributes, such as a widget.
 *
 * @param id its id
 * @param name what users call it
 * @param plugIn what the plug-in that brings it calls itself
 * @param bundle the symbolic name of that plug-in's bundle
 * @param type the name of its class
 * @param placed whether it has a place of its own on the screen, which says so when it fails
 */
public record Guest(String id, String name, String plugIn, String bundle, String type, boolean placed) {
}
