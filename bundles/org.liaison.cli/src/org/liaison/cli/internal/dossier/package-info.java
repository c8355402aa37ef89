// SPDX-License-Identifier: EPL-2.0
/** The command that works on dossiers. */
package org.liaison.cli.internal.dossier;
