// SPDX-License-Identifier: EPL-2.0
/** What is on the screen as text: for tests that drive widgets, and for scripts that drive the product from outside. */
package org.liaison.testing.window;
