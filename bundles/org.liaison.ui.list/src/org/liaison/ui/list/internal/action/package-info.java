// SPDX-License-Identifier: EPL-2.0
/** The actions that every list has. Others come by fragments, into the same menu. */
package org.liaison.ui.list.internal.action;
