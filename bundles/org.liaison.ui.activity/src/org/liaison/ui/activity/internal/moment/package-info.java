// SPDX-License-Identifier: EPL-2.0
/** Days on which contacts are congratulated. */
package org.liaison.ui.activity.internal.moment;
