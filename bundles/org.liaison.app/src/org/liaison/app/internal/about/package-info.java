// SPDX-License-Identifier: EPL-2.0
/** What the Help menu shows: about Liaison, and the keyboard ways. */
package org.liaison.app.internal.about;
