// SPDX-License-Identifier: EPL-2.0
/** The data that are shipped in the folder {@code data}, and what finds an address in them. */
package org.liaison.map.internal;
