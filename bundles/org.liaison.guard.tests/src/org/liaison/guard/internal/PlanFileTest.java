// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    void whatNoFolderAndNoFormCanBeIsTheCarefulPlan() throws IOException {
        assertEquals(new BackupPlan(Rhythm.HOURS, 4, Optional.of(Path.of("/srv/sauvegardes été")), 7, 4, 30),
                read(GOOD.getBytes(StandardCharsets.UTF_8)));
        assertEquals(BackupPlan.CAREFUL, read("rhythm=HOURS\nfolder=\\u0000".getBytes(StandardCharsets.UTF_8)));
        assertEquals(BackupPlan.CAREFUL, read("rhythm=HOURS\nfolder=\\u12".getBytes(StandardCharsets.UTF_8)));
        assertEquals(BackupPlan.CAREFUL, read(new byte[] { (byte) 0xC0, (byte) 0x80 }));
        assertEquals(1, read("rhythm=HOURS\nhours=0\n".getBytes(StandardCharsets.UTF_8)).hours());
    }

    /** A flipped digit would throw away backups that somebody wanted to keep. */
    @Test
    void everyCutAndEveryFlippedBitIsRecognisedAndNoBackupGoes() throws IOException {
        BackupPlan chosen = new BackupPlan(Rhythm.HOURS, 4, Optional.of(Path.of("/srv/sauvegardes été")), 70, 40, 300);
        PlanFile.in(folder).write(chosen);
        byte[] good = Files.readAllBytes(folder.resolve("backups.properties"));
        int recognised = 0;
        for (int bit = 0; bit < good.length * 9; bit++) {
            byte[] bad = bit < good.length * 8 ? good.clone() : Arrays.copyOf(good, bit - good.length * 8);
            if (bit < good.length * 8) {
                bad[bit / 8] ^= (byte) (1 << bit % 8);
            }
            BackupPlan plan = read(bad);
            boolean damaged = plan.equals(BackupPlan.CAREFUL);
            assertTrue(damaged || plan.equals(chosen), "bit " + bit + ": " + plan);
            assertEquals(damaged, PlanFile.in(folder).damaged().isPresent(), "bit " + bit);
            recognised += damaged ? 1 : 0;
        }
        assertTrue(recognised > good.length * 7, recognised + " of " + good.length * 9);
    }

    @Test
    void thePlanIsCarefulUntilAnotherIsChosen() throws IOException {
        byte[] ruined = { 1, 2, 3 };
        assertEquals(BackupPlan.CAREFUL, read(ruined));
        assertEquals(BackupPlan.CAREFUL, PlanFile.in(folder).read());
        Path kept = PlanFile.in(folder).damaged().orElseThrow();
        assertArrayEquals(ruined, Files.readAllBytes(kept));
        PlanFile.in(folder).write(BackupPlan.USUAL);
        assertEquals(Optional.empty(), PlanFile.in(folder).damaged());
        assertEquals(BackupPlan.USUAL, PlanFile.in(folder).read());
    }

    /** What somebody wrote by hand is kept for him to mend, not written over. */
    @Test
    void aFolderThatCanBeNoneIsPutAsideWithItsPlan() throws IOException {
        byte[] byHand = "rhythm=HOURS\nfolder=\\u0000\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(BackupPlan.CAREFUL, read(byHand));
        assertArrayEquals(byHand, Files.readAllBytes(PlanFile.in(folder).damaged().orElseThrow()));
    }

    @Test
    void everyFileIsSomePlan() throws IOException {
        Mutations mutations = new Mutations(SEED);
        List<byte[]> corpus = List.of(GOOD.getBytes(StandardCharsets.UTF_8));
        int careful = 0;
        for (int number = 0; number < INPUTS; number++) {
            byte[] input = mutations.next(corpus);
            BackupPlan plan = read(input);
            PlanFile.in(folder).write(plan);
            assertEquals(plan, PlanFile.in(folder).read(), "input " + number + " of seed " + SEED);
            careful += plan.equals(BackupPlan.CAREFUL) ? 1 : 0;
        }
        assertTrue(careful > INPUTS / 50 && careful < INPUTS, careful + " of " + INPUTS + " are the careful plan");
    }
}
