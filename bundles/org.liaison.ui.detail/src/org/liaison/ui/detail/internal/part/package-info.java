// SPDX-License-Identifier: EPL-2.0
/** Detail editors in the application model: the part, who opens it, creation, deletion, and the question before unsaved work is lost. */
package org.liaison.ui.detail.internal.part;
