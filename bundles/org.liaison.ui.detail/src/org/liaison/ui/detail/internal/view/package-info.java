// SPDX-License-Identifier: EPL-2.0
/** The detail editor on the screen: banner, tabs, cards of widgets, the windows for editing all fields and for conflicts. */
package org.liaison.ui.detail.internal.view;
