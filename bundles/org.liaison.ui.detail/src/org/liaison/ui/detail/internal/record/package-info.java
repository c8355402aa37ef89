// SPDX-License-Identifier: EPL-2.0
/** What a detail editor reads of a record, in one go, and what it does to records; without a screen. */
package org.liaison.ui.detail.internal.record;
