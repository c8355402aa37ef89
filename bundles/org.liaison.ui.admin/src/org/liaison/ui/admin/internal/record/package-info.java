// SPDX-License-Identifier: EPL-2.0
/** The tags of one record, as a widget of its editor (checklist 119 and 120). */
package org.liaison.ui.admin.internal.record;
