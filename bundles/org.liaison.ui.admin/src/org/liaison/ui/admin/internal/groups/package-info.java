// SPDX-License-Identifier: EPL-2.0
/** The management of mailing groups (checklist 110). */
package org.liaison.ui.admin.internal.groups;
