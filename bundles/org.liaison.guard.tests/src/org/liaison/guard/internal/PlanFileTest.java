// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.testing.Mutations;

/** Whatever is in the file, there is a plan. As many inputs as the system property {@code liaison.inputs} says. */
class PlanFileTest {

    private static final int INPUTS = Integer.getInteger("liaison.inputs", 500);
    private static final long SEED = Long.getLong("liaison.seed", 20261123);
    private static final String GOOD = "#Mon Nov 23\nrhythm=HOURS\nhours=4\nfolder=/srv/sauvegardes \\u00e9t\\u00e9\ndays=7\nweeks=4\n"
            + "asideDays=30\n";

    @TempDir
    private Path folder;

    private BackupPlan read(byte[] content) throws IOException {
        Files.write(folder.resolve("backups.properties"), content);
        return PlanFile.in(folder).read();
    }

    @Test
    void whatNoFolderAndNoFormCanBeIsTheUsualPlan() throws IOException {
        assertEquals(new BackupPlan(Rhythm.HOURS, 4, Optional.of(Path.of("/srv/sauvegardes été")), 7, 4, 30),
                read(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertEquals(BackupPlan.USUAL, read("rhythm=HOURS\nfolder=\\u0000".getBytes(StandardCharsets.UTF_8)));
        assertEquals(BackupPlan.USUAL, read("rhythm=HOURS\nfolder=\\u12".getBytes(StandardCharsets.UTF_8)));
        assertEquals(BackupPlan.USUAL, read(new byte[] { (byte) 0xC0, (byte) 0x80 }));
        assertEquals(1, read("rhythm=HOURS\nhours=0".getBytes(StandardCharsets.UTF_8)).hours());
    }

    @Test
    void everyFileIsSomePlan() throws IOException {
        Mutations mutations = new Mutations(SEED);
        List<byte[]> corpus = List.of(GOOD.getBytes(StandardCharsets.UTF_8));
        int usual = 0;
        for (int number = 0; number < INPUTS; number++) {
            byte[] input = mutations.next(corpus);
            BackupPlan plan = read(input);
            PlanFile.in(folder).write(plan);
            assertEquals(plan, PlanFile.in(folder).read(), "input " + number + " of seed " + SEED);
            usual += plan.equals(BackupPlan.USUAL) ? 1 : 0;
        }
        assertTrue(usual > INPUTS / 50 && usual < INPUTS, usual + " of " + INPUTS + " are the usual plan");
    }
}
