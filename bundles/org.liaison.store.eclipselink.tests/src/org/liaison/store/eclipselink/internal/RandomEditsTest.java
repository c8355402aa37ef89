// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Tag;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.UndoConflictException;
import org.liaison.store.eclipselink.internal.ModelRows.Delta;

/**
 * Random change sets and undos, redos and undos of any of them in random order. The data are what a model makes of the same; at any
 * moment in between they are shown later as a database shows them that was rebuilt up to that moment by replaying the model's log. Parts
 * of the log go into archives meanwhile.
 *
 * <p>Some thousand things are edited in each run, and as many as the system property {@code liaison.edits} says; {@code liaison.seed}
 * takes others.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
class RandomEditsTest {

    private static final long EDITS = Long.getLong("liaison.edits", 2000);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    /** How many change sets are remembered, which is how far back undo and lists as they were are asked. */
    private static final int REMEMBERED = 120;

    @RegisterExtension
    final TestStore given = new TestStore();
    @RegisterExtension
    final TestStore rebuilt = new TestStore();

    private final Random random = new Random(SEED);
    private final ModelRows model = new ModelRows();
    private long rebuiltUpTo;
    private long edits;
    private int undone;
    private int refused;
    private int compared;

    @Test
    void theDataAreThoseOfTheModelAtEveryMoment(TestReporter figures) throws SQLException {
        List<Long> tags = tags();
        RebuiltDatabase replaying = new RebuiltDatabase(rebuilt.database().open());
        replaying.addTags(tags);
        rebuiltUpTo = given.get().log().last();
        RandomEdits steps = new RandomEdits(random, model, tags);
        long started = System.nanoTime();
        int rounds = 0;
        for (int round = 1; edits < EDITS; round++) {
            if (random.nextInt(3) > 0) {
                given.get().change(Intent.typed("Random"), change -> steps.take(change, 1 + random.nextInt(4)))
                        .ifPresentOrElse(this::keep, () -> assertFalse(model.isChanged()));
            } else {
                undo();
            }
            rounds = round;
            if (round % 8 == 0) {
                assertSame(model.rows(), ModelRows.of(given.get().committed()), "now");
            }
            if (round % 40 == 0) {
                compareWithRebuilt(replaying);
            }
            if (round % 150 == 0) {
                given.archiveAllBut(round % 7);
            }
        }
        assertSame(model.rows(), ModelRows.of(given.get().committed()), "in the end");
        assertEquals(List.of(), given.get().check());
        assertTrue(undone > 0 && refused > 0 && compared > 0, undone + " undone, " + refused + " refused, " + compared);
        figures.publishEntry("%d edits in %d rounds, %d undone, %d refused, %d moments, %d s, seed %d".formatted(edits, rounds,
                undone, refused, compared, Duration.ofNanos(System.nanoTime() - started).toSeconds(), SEED));
    }

    private List<Long> tags() {
        List<Tag> tags = new ArrayList<>();
        given.change("Tags", change -> {
            for (int i = 0; i < 8; i++) {
                Tag tag = new Tag();
                tag.setModule(i < 4 ? Tag.RELATION : Tag.CONTACT);
                tag.setLabel("Tag " + i);
                change.add(tag);
                tags.add(tag);
            }
        });
        return tags.stream().map(Tag::getId).toList();
    }

    private void keep(ChangeSet set) {
        model.commit(set.id());
        edits += set.size();
    }

    /** The last of one's own is taken back or put again, or any one is. */
    private void undo() {
        Optional<ChangeSet> wanted = switch (random.nextInt(4)) {
            case 0, 1 -> given.get().log().undoable(TestStore.AUTHOR);
            case 2 -> given.get().log().redoable(TestStore.AUTHOR)
                    .flatMap(set -> given.get().log().find(set.undoneBy().getAsLong()));
            default ->
                any(given.get().log().newest(25, Long.MAX_VALUE).stream().filter(set -> set.undoneBy().isEmpty()).toList());
        };
        if (wanted.isEmpty() || !model.log().containsKey(wanted.get().id())) {
            return;
        }
        long id = wanted.get().id();
        try {
            ChangeSet undo = given.get().undo(id, "Undo");
            model.undo(id, undo.id());
            edits += undo.size();
            undone++;
        } catch (UndoConflictException conflict) {
            assertTrue(model.isUsedSince(id), () -> id + " should not be refused: " + conflict.getMessage());
            refused++;
        }
    }

    private <E> Optional<E> any(List<E> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    /** Goes on with the other database up to some change set, compares, and forgets what is too long ago. */
    private void compareWithRebuilt(RebuiltDatabase replaying) throws SQLException {
        List<Long> ahead = List.copyOf(model.log().tailMap(rebuiltUpTo, false).keySet());
        long moment = ahead.get(random.nextInt(Math.max(0, ahead.size() - REMEMBERED), ahead.size()));
        for (List<Delta> deltas : model.log().subMap(rebuiltUpTo, false, moment, true).values()) {
            replaying.replay(deltas);
        }
        rebuiltUpTo = moment;
        assertSame(ModelRows.of(rebuilt.get().committed()), ModelRows.of(given.get().past(moment, Progress.NONE)),
                "at " + moment);
        compared++;
        while (model.log().size() > REMEMBERED && model.log().firstKey() <= rebuiltUpTo) {
            model.log().pollFirstEntry();
        }
    }

    private static void assertSame(Map<Long, Map<String, String>> expected, Map<Long, Map<String, String>> actual, String when) {
        Map<Long, Map<String, String>> lacking = new TreeMap<>(expected);
        lacking.entrySet().removeAll(actual.entrySet());
        Map<Long, Map<String, String>> more = new TreeMap<>(actual);
        more.entrySet().removeAll(expected.entrySet());
        assertTrue(lacking.isEmpty() && more.isEmpty(), () -> when + " lacks " + lacking + "\nhas " + more + ", seed " + SEED);
    }
}
