// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.contacts.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.liaison.model.crm.Contact;
import org.liaison.ui.RecordOpener;

/** Creates a contact without a company (checklist 40, 41). */
public final class NewContact {

    @Execute
    void execute(RecordOpener opener) {
        opener.create(new Contact());
    }

    @CanExecute
    boolean canExecute(@Optional RecordOpener opener) {
        return opener != null;
    }
}
