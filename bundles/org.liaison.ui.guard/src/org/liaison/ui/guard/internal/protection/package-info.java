// SPDX-License-Identifier: EPL-2.0
/** The password of the data in the window: switched on, changed, taken away. */
package org.liaison.ui.guard.internal.protection;
