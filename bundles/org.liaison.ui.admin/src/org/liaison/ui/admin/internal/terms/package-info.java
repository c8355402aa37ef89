// SPDX-License-Identifier: EPL-2.0
/** The management of vocabularies: what their terms are called, in which order they are offered, and which no longer. */
package org.liaison.ui.admin.internal.terms;
