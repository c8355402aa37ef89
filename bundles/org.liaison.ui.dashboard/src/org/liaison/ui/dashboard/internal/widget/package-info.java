// SPDX-License-Identifier: EPL-2.0
/** What the dashboard says of records: who changed, what filters find, how relations spread. */
package org.liaison.ui.dashboard.internal.widget;
