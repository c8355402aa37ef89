// SPDX-License-Identifier: EPL-2.0
/** What plug-ins contribute to the window, and which of it the user has switched off. */
package org.liaison.ui.admin.internal.extensions;
