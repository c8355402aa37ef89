// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/**
 * What edits one field on the screen.
 *
 * @param control all of it, to be laid out
 * @param input what takes the focus
 * @param wrong shows whether something is wrong
 * @param tall whether it wants a row of its own below its label
 */
record Editor(Control control, Control input, Consumer<Boolean> wrong, boolean tall) {
}
