// SPDX-License-Identifier: EPL-2.0
/** The dossier of a relation or contact as a widget of its editor (checklist items 62 and 82). */
package org.liaison.ui.dossier.internal.card;
