// SPDX-License-Identifier: EPL-2.0
/** What the screens of the Administration menu share. */
package org.liaison.ui.admin.internal;
