// SPDX-License-Identifier: EPL-2.0
/** Finds the contributed pages and reads their Markdown; the only package that knows how it is read. */
package org.liaison.help.internal;
