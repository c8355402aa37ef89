// SPDX-License-Identifier: EPL-2.0
/** Activities in rows of a table. */
package org.liaison.ui.activity.internal.rows;
