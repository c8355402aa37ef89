// SPDX-License-Identifier: EPL-2.0
/** The commands that keep the data safe. */
package org.liaison.cli.internal.guard;
