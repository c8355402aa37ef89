// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Shows the next record of the selection (checklist 103). */
final class NextHandler {

    @Execute
    void execute(MPart part) {
        if (part.getObject() instanceof DetailPart editor && editor.view() != null) {
            editor.view().step(1);
        }
    }
}
