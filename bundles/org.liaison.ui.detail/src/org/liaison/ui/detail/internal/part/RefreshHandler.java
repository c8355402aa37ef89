// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.part;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Reads the record again. */
final class RefreshHandler {

    @Execute
    void execute(MPart part) {
        if (part.getObject() instanceof DetailPart editor && editor.view() != null) {
            editor.view().refresh();
        }
    }
}
