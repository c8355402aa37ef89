// SPDX-License-Identifier: EPL-2.0
/** Keeps views and filters in the store. */
package org.liaison.views.internal;
