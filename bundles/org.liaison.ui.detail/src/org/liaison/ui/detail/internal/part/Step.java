// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import org.eclipse.e4.core.di.annotations.Execute;

/**
 * What a command does for a while in one editor.
 *
 * @param command the command's id
 * @param work what it does
 */
record Step(String command, Runnable work) {

    @Execute
    void execute() {
        work.run();
    }
}
