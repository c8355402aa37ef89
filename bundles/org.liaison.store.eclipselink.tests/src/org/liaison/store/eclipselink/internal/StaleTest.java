// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.DateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.StaleRecordException;

/** Saving what somebody else has changed since. */
class StaleTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private StaleRecordException edit(Relation seen) {
        return assertThrows(StaleRecordException.class,
                () -> given.get().change(Intent.typed("Mine"), change -> change.edit(seen).setSiren("732829320")));
    }

    @Test
    void saysWhoChangedItAndWhen() {
        Relation seen = given.relation("ACME");
        given.reopen("bob");
        ChangeSet theirs = given.change("Theirs", change -> change.edit(seen).setName("ACME SAS"));
        given.reopen(TestStore.AUTHOR);
        StaleRecordException stale = edit(seen);
        assertEquals(theirs, stale.meanwhile().orElseThrow());
        assertEquals(seen.getId(), stale.id());
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl"))) {
            String time = DateFormat.getTimeInstance(DateFormat.SHORT, language).format(Date.from(theirs.at()));
            String sentence = stale.problem().text(language);
            assertTrue(sentence.contains("bob") && sentence.contains(time) && sentence.contains("ACME"), sentence);
        }
        assertEquals("ACME SAS", given.get().find(Relation.class, seen.getId()).orElseThrow().getName());
    }

    @Test
    void saysWhoDeletedIt() {
        Relation seen = given.relation("ACME");
        ChangeSet gone = given.change("Delete", change -> change.remove(Relation.class, List.of(seen.getId())));
        assertEquals(gone, edit(seen).meanwhile().orElseThrow());
    }

    @Test
    void isStaleAfterAnUndo() {
        Relation acme = given.relation("ACME");
        ChangeSet renamed = given.change("Rename", change -> change.edit(acme).setName("Other"));
        Relation seen = given.get().find(Relation.class, acme.getId()).orElseThrow();
        ChangeSet undo = given.get().undo(renamed.id(), "Undo");
        assertEquals(undo.id(), edit(seen).meanwhile().orElseThrow().id());
    }
}
