// SPDX-License-Identifier: EPL-2.0
/** The activities of a record as a widget. */
package org.liaison.ui.activity.internal.card;
