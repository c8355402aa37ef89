// SPDX-License-Identifier: EPL-2.0
/** Backups in the window: the list of them, the plan, and what makes them by itself. */
package org.liaison.ui.guard.internal.backup;
