// SPDX-License-Identifier: EPL-2.0
/** The logo or photo at the left of the banner: how it is read from files of others, made small, kept and drawn. */
package org.liaison.ui.detail.internal.picture;
