// SPDX-License-Identifier: EPL-2.0
/**
 * The pages of the help: written in Markdown beside the plug-in they explain, shown by the window and printed by the command line.
 *
 * <p>Contribute to the extension point {@code org.liaison.help.helpPages}; {@link org.liaison.help.HelpPages} finds them.
 */
package org.liaison.help;
