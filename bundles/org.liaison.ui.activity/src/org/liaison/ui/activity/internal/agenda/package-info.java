// SPDX-License-Identifier: EPL-2.0
/** What there is to do, of all records, by the time it is due. */
package org.liaison.ui.activity.internal.agenda;
