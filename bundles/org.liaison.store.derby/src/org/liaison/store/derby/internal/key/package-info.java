// SPDX-License-Identifier: EPL-2.0
/** The key of protected data, which the password wraps, and those that were unwrapped in this run. */
package org.liaison.store.derby.internal.key;
