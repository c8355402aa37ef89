// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.relations.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.liaison.model.crm.Relation;
import org.liaison.ui.RecordOpener;

/** Creates a relation (checklist 33, 35). */
public final class NewRelation {

    @Execute
    void execute(RecordOpener opener) {
        opener.create(new Relation());
    }

    @CanExecute
    boolean canExecute(@Optional RecordOpener opener) {
        return opener != null;
    }
}
