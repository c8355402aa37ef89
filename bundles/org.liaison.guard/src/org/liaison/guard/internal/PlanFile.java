// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupPlan.Rhythm;

/**
 * The plan as a file of the data folder. One that cannot be read counts as none: a backup too many does no harm.
 *
 * @param file the file
 */
record PlanFile(Path file) {

    static PlanFile in(Path dataFolder) {
        return new PlanFile(dataFolder.resolve("backups.properties"));
    }

    BackupPlan read() {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
            return plan(kept);
        } catch (NoSuchFileException usual) {
            return BackupPlan.USUAL;
        } catch (IOException | IllegalArgumentException unreadable) {
            System.getLogger(PlanFile.class.getName()).log(Level.WARNING, "The plan of the backups is the usual one", unreadable);
            return BackupPlan.USUAL;
        }
    }

    private static BackupPlan plan(Properties kept) {
        String rhythm = kept.getProperty("rhythm", "");
        String folder = kept.getProperty("folder", "");
        return new BackupPlan(Arrays.stream(Rhythm.values()).filter(each -> each.name().equals(rhythm)).findFirst()
                .orElse(BackupPlan.USUAL.rhythm()), Math.max(1, number(kept, "hours", BackupPlan.USUAL.hours())),
                folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)),
                number(kept, "days", BackupPlan.USUAL.days()), number(kept, "weeks", BackupPlan.USUAL.weeks()),
                number(kept, "asideDays", BackupPlan.USUAL.asideDays()));
    }

    private static int number(Properties kept, String key, int usual) {
        String text = kept.getProperty(key, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : usual;
    }

    void write(BackupPlan plan) {
        Properties kept = new Properties();
        kept.setProperty("rhythm", plan.rhythm().name());
        kept.setProperty("hours", Integer.toString(plan.hours()));
        kept.setProperty("folder", plan.folder().map(Path::toString).orElse(""));
        kept.setProperty("days", Integer.toString(plan.days()));
        kept.setProperty("weeks", Integer.toString(plan.weeks()));
        kept.setProperty("asideDays", Integer.toString(plan.asideDays()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(beside)) {
                kept.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
