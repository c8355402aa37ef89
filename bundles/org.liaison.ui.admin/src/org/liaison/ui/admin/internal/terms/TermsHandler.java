// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.terms;

import org.eclipse.e4.core.di.annotations.Execute;
import org.liaison.ui.admin.internal.PartOpener;

/** Opens the management of vocabularies. */
public final class TermsHandler {

    @Execute
    void open(PartOpener opener) {
        opener.open("org.liaison.part.terms");
    }
}
