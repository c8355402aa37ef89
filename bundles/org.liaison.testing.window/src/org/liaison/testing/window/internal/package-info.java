// SPDX-License-Identifier: EPL-2.0
/** Answers scripts that drive the product. */
package org.liaison.testing.window.internal;
