// SPDX-License-Identifier: EPL-2.0
/** The commands that look back: records as they were, undo with a preview, the recycle bin. */
package org.liaison.cli.internal.past;
