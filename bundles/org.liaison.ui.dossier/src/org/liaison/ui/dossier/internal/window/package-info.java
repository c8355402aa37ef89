// SPDX-License-Identifier: EPL-2.0
/** Windows in which entries of dossiers are written and periods chosen. */
package org.liaison.ui.dossier.internal.window;
