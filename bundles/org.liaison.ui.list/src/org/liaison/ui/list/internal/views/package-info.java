// SPDX-License-Identifier: EPL-2.0
/** The views of a list (checklist 28 to 32): the bar at its bottom, choosing and saving, and what is remembered without saving. */
package org.liaison.ui.list.internal.views;
