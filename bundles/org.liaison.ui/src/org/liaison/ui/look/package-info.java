// SPDX-License-Identifier: EPL-2.0
/**
 * How Liaison looks: its colours, light and dark, and its icons.
 *
 * <pre>
 * Palette palette = Palette.of(control.getDisplay());
 * label.setForeground(palette.muted());
 * label.setImage(icons.image("pencil", palette.muted()));
 * </pre>
 */
package org.liaison.ui.look;
