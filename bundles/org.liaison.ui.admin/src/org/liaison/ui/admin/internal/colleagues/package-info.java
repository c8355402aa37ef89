// SPDX-License-Identifier: EPL-2.0
/** The management of colleagues: who they are and what each does here. */
package org.liaison.ui.admin.internal.colleagues;
