// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Workplace;

/** A process that saves one change set after the other, and says the id of each that was stored, until it is killed. */
final class Saving {

    static final String TITLE = "Save";

    private Saving() {
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        EclipseLinkStore store = new EclipseLinkStore(new StoreSetup(new FolderDatabase(folder),
                new Workplace(folder, "ann", Locale.ENGLISH), Clock.systemUTC(), List.of(new CrmModel())));
        for (int i = 0;; i++) {
            String name = "R" + i;
            long id = store.change(Intent.typed(TITLE), change -> {
                Relation relation = new Relation();
                relation.setName(name);
                change.add(relation);
                change.flush();
                Address address = new Address();
                address.setRelation(relation);
                change.add(address);
            }).orElseThrow().id();
            out.println(id);
        }
    }
}
