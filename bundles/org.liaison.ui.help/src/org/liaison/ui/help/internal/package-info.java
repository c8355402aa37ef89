// SPDX-License-Identifier: EPL-2.0
/** The help in the window: contents, search, and pages whose examples can be run. */
package org.liaison.ui.help.internal;
