// SPDX-License-Identifier: EPL-2.0
/** The dashboard itself: frames for the widgets that others bring. */
package org.liaison.ui.dashboard.internal.board;
