// SPDX-License-Identifier: EPL-2.0
/** What a list shows, which rows are ticked, and what is contributed to it, all without a widget. */
package org.liaison.ui.list.internal.model;
