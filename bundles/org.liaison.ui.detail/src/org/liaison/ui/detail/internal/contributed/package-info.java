// SPDX-License-Identifier: EPL-2.0
/** What was contributed to detail editors, as the extension registry says it; no class of a contribution is loaded here. */
package org.liaison.ui.detail.internal.contributed;
