// SPDX-License-Identifier: EPL-2.0
/** The table of an administration screen. */
package org.liaison.ui.admin.internal.table;
