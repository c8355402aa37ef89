// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Shows the previous record of the selection (checklist 102). */
final class PreviousHandler {

    @Execute
    void execute(MPart part) {
        if (part.getObject() instanceof DetailPart editor && editor.view() != null) {
            editor.view().step(-1);
        }
    }
}
