// SPDX-License-Identifier: EPL-2.0
/** The management of tags (checklist 119 to 123), and the tags of a record. */
package org.liaison.ui.admin.internal.tags;
