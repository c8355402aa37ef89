// SPDX-License-Identifier: EPL-2.0
/** For how long what is no longer needed is kept: the rule, what is due by it, and the reminder. */
package org.liaison.ui.guard.internal.retention;
