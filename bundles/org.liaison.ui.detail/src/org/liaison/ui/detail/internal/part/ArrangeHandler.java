// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Lets the user arrange the widgets (checklist 47 to 53). */
final class ArrangeHandler {

    @Execute
    void execute(MPart part) {
        if (part.getObject() instanceof DetailPart editor && editor.view() != null) {
            editor.view().arrange();
        }
    }
}
