// SPDX-License-Identifier: EPL-2.0
/** The table of a list: the only code that knows NatTable. */
package org.liaison.ui.list.internal.table;
