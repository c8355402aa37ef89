// SPDX-License-Identifier: EPL-2.0
/** Which widgets stand where in a detail editor, as data: read from XML, merged with what is installed, without a screen. */
package org.liaison.ui.detail.internal.layout;
