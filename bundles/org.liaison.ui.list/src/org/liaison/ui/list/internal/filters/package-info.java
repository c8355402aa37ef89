// SPDX-License-Identifier: EPL-2.0
/** The saved filters of a list, in the pane on its left (checklist 15, 20 to 22). */
package org.liaison.ui.list.internal.filters;
