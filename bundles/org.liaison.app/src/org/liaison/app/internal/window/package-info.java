// SPDX-License-Identifier: EPL-2.0
/** What surrounds the perspectives: the window itself, the bar at its top, theme, language, and what happens on errors. */
package org.liaison.app.internal.window;
