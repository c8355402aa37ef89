// SPDX-License-Identifier: EPL-2.0
/** Layouts as a whole: which is used for what, their names, their files. */
package org.liaison.ui.detail.internal.choose;
