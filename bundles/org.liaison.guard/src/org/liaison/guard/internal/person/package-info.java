// SPDX-License-Identifier: EPL-2.0
/** What a person may ask for: all that is known of him, and to be forgotten. */
package org.liaison.guard.internal.person;
