// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Workplace;

/** The memory of the program is full in the middle of a change set. */
@Timeout(60)
class FullMemoryTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    @Test
    void nothingIsStoredOfAChangeSetThatRanOutOfMemoryAndTheNextIs() {
        Relation before = given.relation("Before");
        Store store = given.get();
        long last = store.log().last();
        OutOfMemoryError full = new OutOfMemoryError("of a test");
        assertSame(full, assertThrows(OutOfMemoryError.class, () -> store.change(Intent.typed("Too much"), change -> {
            change.edit(before).setName("Never stored");
            Relation written = new Relation();
            written.setName("Written, and taken back");
            change.add(written);
            change.flush();
            throw full;
        })));
        assertEquals(last, store.log().last());
        assertEquals(1, store.count(Relation.class));
        assertEquals("Before", store.find(Relation.class, before.getId()).orElseThrow().getName());
        given.relation("After");
        assertEquals(2, store.count(Relation.class));
        assertEquals(List.of(), store.check());
    }

    /** Whoever comes hears of it, and does not wait for a start that has ended. */
    @Test
    void aStartThatRanOutOfMemorySaysSo() {
        UncopiedDatabase large = new UncopiedDatabase() {
            @Override
            public DataSource open() {
                throw new OutOfMemoryError("of a test");
            }

            @Override
            public void close() {
                // was never open
            }
        };
        try (EclipseLinkStore store = new EclipseLinkStore(new StoreSetup(large,
                new Workplace(Path.of("nowhere"), TestStore.AUTHOR, Locale.ENGLISH), Clock.systemUTC(),
                List.of(new CrmModel())))) {
            StoreUnavailableException full = assertThrows(StoreUnavailableException.class, () -> store.count(Relation.class));
            assertEquals("memoryFull", full.problem().key());
        }
    }
}
