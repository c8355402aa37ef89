// SPDX-License-Identifier: EPL-2.0
/** Reminders that come by themselves. */
package org.liaison.ui.activity.internal.reminder;
