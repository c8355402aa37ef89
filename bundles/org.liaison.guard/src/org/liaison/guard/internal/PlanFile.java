// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupPlan.Rhythm;
import org.liaison.store.SettingsFile;
import org.liaison.store.SettingsFile.Content;

/**
 * The plan as a file of the data folder. Where it cannot be read, backups go on, and none goes until somebody has chosen a plan again.
 *
 * @param settings the file
 */
record PlanFile(SettingsFile settings) {

    private static final String DAMAGED = "damaged";

    static PlanFile in(Path dataFolder) {
        return new PlanFile(new SettingsFile(dataFolder.resolve("backups.properties")));
    }

    BackupPlan read() {
        return switch (settings.read()) {
            case Content.None none -> BackupPlan.USUAL;
            case Content.Whole whole -> plan(whole.values());
            case Content.Damaged damaged -> careful(damaged.kept());
        };
    }

    /**
     * Where the file lies that was damaged, until somebody has chosen a plan again.
     *
     * @return empty if all is well
     */
    Optional<Path> damaged() {
        return switch (settings.read()) {
            case Content.None none -> Optional.empty();
            case Content.Whole whole -> Optional.ofNullable(whole.values().get(DAMAGED)).map(Path::of);
            case Content.Damaged damaged -> {
                careful(damaged.kept());
                yield Optional.of(damaged.kept());
            }
        };
    }

    private BackupPlan careful(Path kept) {
        Map<String, String> values = values(BackupPlan.CAREFUL);
        values.put(DAMAGED, kept.toString());
        try {
            settings.write(values);
        } catch (IOException unwritable) {
            System.getLogger(PlanFile.class.getName()).log(Level.WARNING, "The plan of the backups cannot be written",
                    unwritable);
        }
        return BackupPlan.CAREFUL;
    }

    private BackupPlan plan(Map<String, String> kept) {
        String rhythm = kept.getOrDefault("rhythm", "");
        String folder = kept.getOrDefault("folder", "");
        Optional<Path> place;
        try {
            place = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (InvalidPathException byHand) {
            return careful(settings.putAside());
        }
        return new BackupPlan(Arrays.stream(Rhythm.values()).filter(each -> each.name().equals(rhythm)).findFirst()
                .orElse(BackupPlan.USUAL.rhythm()), Math.max(1, number(kept, "hours", BackupPlan.USUAL.hours())), place,
                number(kept, "days", BackupPlan.USUAL.days()), number(kept, "weeks", BackupPlan.USUAL.weeks()),
                number(kept, "asideDays", BackupPlan.USUAL.asideDays()));
    }

    private static int number(Map<String, String> kept, String key, int usual) {
        String text = kept.getOrDefault(key, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : usual;
    }

    void write(BackupPlan plan) {
        try {
            settings.write(values(plan));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> values(BackupPlan plan) {
        Map<String, String> values = new TreeMap<>();
        values.put("rhythm", plan.rhythm().name());
        values.put("hours", Integer.toString(plan.hours()));
        values.put("folder", plan.folder().map(Path::toString).orElse(""));
        values.put("days", Integer.toString(plan.days()));
        values.put("weeks", Integer.toString(plan.weeks()));
        values.put("asideDays", Integer.toString(plan.asideDays()));
        return values;
    }
}
