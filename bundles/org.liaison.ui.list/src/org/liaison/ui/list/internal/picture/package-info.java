// SPDX-License-Identifier: EPL-2.0
/** The pictures of the rows that are seen, read in the background. */
package org.liaison.ui.list.internal.picture;
