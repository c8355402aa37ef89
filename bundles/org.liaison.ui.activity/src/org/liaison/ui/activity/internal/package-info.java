// SPDX-License-Identifier: EPL-2.0
/** What all screens of activities share. */
package org.liaison.ui.activity.internal;
