// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.CrmModel;
import org.liaison.store.ChangeSet;
import org.liaison.store.PastThing;
import org.liaison.store.RecordKey;
import org.liaison.store.Workplace;

/** Records as they were while a plug-in was installed that is gone now. */
final class PastWithoutPluginTest {

    @RegisterExtension
    final TestStore given = new TestStore(new VisitModel());

    private EclipseLinkStore without;

    private Contact contact(String name) {
        Contact contact = new Contact();
        contact.setLastName(name);
        given.change("New " + name, change -> change.add(contact));
        return given.get().find(Contact.class, contact.getId()).orElseThrow();
    }

    @AfterEach
    void close() {
        without.close();
    }

    @Test
    void aRecordIsShownWithoutThePartsThatNobodyKnowsAnyMore() {
        Contact roy = contact("Roy");
        Contact lee = contact("Lee");
        Visit visit = Visit.of(roy);
        ChangeSet made = given.change("Visit", change -> change.add(visit));
        Visit stored = given.get().find(Visit.class, visit.getId()).orElseThrow();
        given.change("Move", change -> Visit.CONTACT.set(change.edit(stored), lee));
        RecordKey key = new RecordKey("Contact", roy.getId());
        RecordKey part = new RecordKey("Visit", visit.getId());
        assertEquals(List.of(key, part), given.get().at(key, made.id()).stream().map(PastThing::thing).toList());
        ((EclipseLinkStore) given.get()).close();
        without = new EclipseLinkStore(new StoreSetup(given.database(),
                new Workplace(Path.of("nowhere"), TestStore.AUTHOR, Locale.ENGLISH), Clock.systemUTC(), List.of(new CrmModel())));
        assertEquals(List.of(key), without.at(key, made.id()).stream().map(PastThing::thing).toList());
        assertEquals("Roy", without.at(key, made.id()).getFirst().values().get("lastName"));
        assertEquals(List.of(), without.at(part, made.id()));
    }
}
