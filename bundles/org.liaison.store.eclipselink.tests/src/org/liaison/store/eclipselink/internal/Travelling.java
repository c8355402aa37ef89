// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RecordKey;
import org.liaison.store.Workplace;

/** A process in a time zone that says what it finds in a database, which the first one fills. */
final class Travelling {

    static final String LAST_NAME = "Voyageuse";

    private Travelling() {
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        TimeZone.setDefault(TimeZone.getTimeZone(arguments[1]));
        Path folder = Path.of(arguments[0]);
        try (EclipseLinkStore store = new EclipseLinkStore(new StoreSetup(new FolderDatabase(folder),
                new Workplace(folder, "ann", Locale.ENGLISH), Clock.systemDefaultZone(), List.of(new CrmModel())))) {
            if (store.count(Contact.class) == 0) {
                store.change(Intent.typed("New"), change -> {
                    Relation relation = new Relation();
                    relation.setName("Here and there");
                    change.add(relation);
                    Contact contact = new Contact();
                    contact.setRelation(relation);
                    contact.setLastName(LAST_NAME);
                    contact.setBirthDate(LocalDate.of(1990, 3, 25));
                    change.add(contact);
                });
                store.change(Intent.typed("Born later"),
                        change -> change.edit(only(store)).setBirthDate(LocalDate.of(1990, 10, 28)));
            }
            Contact contact = only(store);
            ChangeSet last = store.log().newest(1, Long.MAX_VALUE).getFirst();
            out.println(contact.getBirthDate() + " created " + contact.getRelation().getCreatedOn() + " stored " + last.at());
            out.println(store.log().history(Contact.class, contact.getId(), 5).stream().map(Object::toString).toList());
            store.at(new RecordKey("Contact", contact.getId()), last.id() - 1)
                    .forEach(thing -> out.println(new TreeMap<>(thing.values())));
            out.println(store.log().lastAt(last.at()) == last.id());
            out.println(store.check());
        }
    }

    private static Contact only(EclipseLinkStore store) {
        return store.list(ContactFields.LAST_NAME, LAST_NAME).getFirst();
    }
}
