// SPDX-License-Identifier: EPL-2.0
/** From the command line to the workbench: arguments, data folder, settings. */
package org.liaison.app.internal.start;
