// SPDX-License-Identifier: EPL-2.0
/** Protecting the data, in the window. */
package org.liaison.ui.guard.internal;
