// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.MailingGroupFields;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.values.Fold;

/** Finds mailing groups. */
final class Groups {

    private Groups() {
    }

    /** The group of a name, made if there is none. */
    static MailingGroup named(Store store, String name, String title) {
        return store.list(MailingGroupFields.NAME_KEY, Fold.of(name.strip())).stream().findFirst().orElseGet(() -> {
            MailingGroup made = new MailingGroup();
            made.setName(name.strip());
            store.change(Intent.typed(title), change -> change.add(made));
            return made;
        });
    }
}
