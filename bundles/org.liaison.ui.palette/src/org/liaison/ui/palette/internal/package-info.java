// SPDX-License-Identifier: EPL-2.0
/** One box that finds whatever can be done, opened or shown. */
package org.liaison.ui.palette.internal;
