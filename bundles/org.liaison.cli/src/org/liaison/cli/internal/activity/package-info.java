// SPDX-License-Identifier: EPL-2.0
/** What there is to do, on the command line. */
package org.liaison.cli.internal.activity;
