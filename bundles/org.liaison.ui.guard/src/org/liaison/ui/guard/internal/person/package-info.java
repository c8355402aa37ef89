// SPDX-License-Identifier: EPL-2.0
/** What a person may ask for, in the menu of a contact. */
package org.liaison.ui.guard.internal.person;
