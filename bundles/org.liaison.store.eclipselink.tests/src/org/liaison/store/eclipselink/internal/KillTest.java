// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.model.crm.Address;
import org.liaison.model.crm.ColleagueFields;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.Intent;
import org.liaison.store.Workplace;

/** What is left after the program was killed, and after a restore. */
@Timeout(300)
class KillTest {

    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasStored() throws IOException, InterruptedException {
        Random random = new Random(5);
        long last = 0;
        for (int round = 0; round < ROUNDS; round++) {
            last = Math.max(last, saveAndKill(random.nextInt(400)));
        }
        try (EclipseLinkStore store = open()) {
            assertTrue(store.log().last() >= last, store.log().last() + " < " + last);
            long sets = store.log().newest(1_000_000, Long.MAX_VALUE).stream()
                    .filter(set -> set.intent().title().equals(Saving.TITLE))
                    .count();
            assertEquals(sets, store.count(Relation.class));
            assertEquals(sets, store.count(Address.class));
            assertEquals(List.of(), store.check());
        }
    }

    private EclipseLinkStore open() {
        return open("ann");
    }

    private EclipseLinkStore open(String author) {
        return new EclipseLinkStore(new StoreSetup(new FolderDatabase(folder), new Workplace(folder, author, Locale.ENGLISH),
                Clock.systemUTC(), List.of(new CrmModel())));
    }

    /** Tells the last change set that the process said it had stored. */
    private long saveAndKill(int millis) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = ChildJava.start(Saving.class, said, folder.toString());
        while (Files.size(said) == 0 && process.isAlive()) {
            Thread.sleep(20);
        }
        Thread.sleep(millis);
        // as kill -9 does: no shutdown hook runs
        process.destroyForcibly().waitFor();
        String text = Files.readString(said);
        String[] complete = text.substring(0, text.lastIndexOf('\n')).split("\n");
        return Long.parseLong(complete[complete.length - 1].strip());
    }

    @Test
    void aRestoreBringsTheOldStateAndAnotherLineage() {
        try (EclipseLinkStore store = open()) {
            store.change(Intent.typed("Before"), change -> change.add(named("Before")));
            Path backup = folder.resolve("backup");
            store.backup(backup);
            store.change(Intent.typed("After"), change -> change.add(named("After")));
            long last = store.log().last();
            String lineage = store.log().lineage();
            assertEquals(folder.resolve("before"), store.restore(backup));
            assertEquals(1, store.count(Relation.class));
            assertEquals(last - 1, store.log().last());
            assertNotEquals(lineage, store.log().lineage());
            store.change(Intent.typed("On"), change -> change.add(named("On")));
            assertEquals(last, store.log().last());
            assertEquals(List.of(), store.check());
        }
    }

    /** The database that is put in the place of the other takes note of who works with it, which is a change set of its own. */
    @Test
    void aBackupOfSomebodyElseCanBeRestored() {
        Path backup = folder.resolve("backup");
        try (EclipseLinkStore store = open()) {
            store.change(Intent.typed("Hers"), change -> change.add(named("Hers")));
            store.backup(backup);
        }
        try (EclipseLinkStore store = open("ben")) {
            store.restore(backup);
            assertEquals(1, store.count(Relation.class));
            assertEquals(1, store.list(ColleagueFields.LOGIN, "ben").size());
        }
    }

    private static Relation named(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        return relation;
    }
}
