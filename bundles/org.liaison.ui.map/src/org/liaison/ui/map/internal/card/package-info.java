// SPDX-License-Identifier: EPL-2.0
/** The map of a record as a widget, and that of one address in a window. */
package org.liaison.ui.map.internal.card;
