// SPDX-License-Identifier: EPL-2.0
/** The fields that users define, in the window. */
package org.liaison.ui.criteria.internal;
