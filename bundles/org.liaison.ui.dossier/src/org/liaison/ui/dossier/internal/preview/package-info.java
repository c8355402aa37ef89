// SPDX-License-Identifier: EPL-2.0
/** What files of a dossier look like, without another program. */
package org.liaison.ui.dossier.internal.preview;
