// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Picture;
import org.liaison.model.crm.Relation;
import org.liaison.store.ChangeSet;
import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.Erasure;
import org.liaison.store.Erasure.Erased;
import org.liaison.store.Progress;
import org.liaison.store.RecordChange;
import org.liaison.store.RecordChange.FieldChange;
import org.liaison.store.RecordKey;

/** Emptying the log of deleted records: what goes with them, and what has to stay. */
class ErasureTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private Erasure erasure() {
        return (Erasure) given.get();
    }

    private static List<RecordKey> keys(Relation relation) {
        return List.of(new RecordKey("Relation", relation.getId()));
    }

    private Erased erase(Relation relation) {
        return erasure().erase(keys(relation), "Erased: 1 record", "Erased", Progress.NONE);
    }

    private ChangeSet remove(Relation relation) {
        return given.change("Delete", change -> change.remove(Relation.class, List.of(relation.getId())));
    }

    private Picture picture(Relation relation, Content content) {
        Picture picture = new Picture();
        given.change("Picture", change -> {
            picture.setRelation(relation);
            picture.setContent(content.key());
            change.add(picture);
        });
        return picture;
    }

    @Test
    void whoReferredToItIsNotToldToHaveDoneSo() {
        Relation acme = given.relation("A");
        Relation child = given.relation("Child");
        given.change("Link", change -> {
            Relation edited = change.edit(child);
            edited.setParent(change.find(Relation.class, acme.getId()).orElseThrow());
            edited.setSiren("732829320");
        });
        ChangeSet removed = remove(acme);
        assertEquals(Long.toString(acme.getId()), parentBefore(child, removed));
        erase(acme);
        assertEquals("", parentBefore(child, removed));
        assertEquals("732829320", given.get().find(Relation.class, child.getId()).orElseThrow().getSiren());
        assertEquals(List.of(), given.get().check());
    }

    private String parentBefore(Relation child, ChangeSet set) {
        return given.get().log().history(Relation.class, child.getId(), 100).stream()
                .filter(entry -> entry.changeSet().id() == set.id()).map(RecordChange::changes).flatMap(List::stream)
                .flatMap(change -> change.fields().stream()).filter(field -> field.field().equals("parent"))
                .map(FieldChange::before).findFirst().orElse("");
    }

    /** The picture of the other one may come back by an undo. */
    @Test
    void aFileStaysOfWhichTheLogOfOthersTells() throws IOException {
        Relation acme = given.relation("A");
        Relation beta = given.relation("B");
        Content logo = ((Contents) given.get()).put(new ByteArrayInputStream("logo".getBytes(StandardCharsets.UTF_8)));
        picture(acme, logo);
        Picture other = picture(beta, logo);
        ChangeSet gone = given.change("Delete picture", change -> change.remove(Picture.class, List.of(other.getId())));
        remove(acme);
        assertEquals(0, erase(acme).contents());
        given.get().undo(gone.id(), "Undo");
        assertEquals(4, ((Contents) given.get()).copy(logo.key(), OutputStream.nullOutputStream()));
        remove(beta);
        Erased last = erase(beta);
        assertEquals(1, last.contents());
        assertEquals(4, last.bytes());
        assertTrue(((Contents) given.get()).copy(logo.key(), OutputStream.nullOutputStream()) < 0);
    }

    @Test
    void endsWhenItIsToldToAndErasesNothing() {
        Relation acme = given.relation("A");
        remove(acme);
        Map<String, String> before = Dump.of(given.database().open());
        Progress ended = new Progress() {
            @Override
            public void at(long done, long total, long records) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> erasure().erase(keys(acme), "Erased", "Erased", ended));
        assertThrows(CancellationException.class, () -> erasure().preview(keys(acme), ended));
        assertEquals(before, Dump.of(given.database().open()));
    }

    @Test
    void whatIsErasedTwiceSaysNothingMore() {
        Relation acme = given.relation("A");
        remove(acme);
        assertTrue(erase(acme).entries() > 0);
        assertEquals(0, erasure().preview(keys(acme), Progress.NONE).entries());
    }
}
