// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** The memory of the program is full in the middle of a change set. */
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
}
