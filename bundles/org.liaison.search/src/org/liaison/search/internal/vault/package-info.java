// SPDX-License-Identifier: EPL-2.0
/** Files of an index that are encrypted where the data are. */
package org.liaison.search.internal.vault;
