// SPDX-License-Identifier: EPL-2.0
/** What an office arranges for itself: colleagues and their roles, choice lists, which layout records are shown in. */
package org.liaison.cli.internal.office;
