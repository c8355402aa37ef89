// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.liaison.guard.BackupPlan;
import org.liaison.guard.BackupShelf;
import org.liaison.store.Backup;
import org.liaison.store.Backup.State;
import org.liaison.store.Backups;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Workplace;

/** The backups in one folder, each in a folder named by its moment. */
@Component
public final class KeptBackups implements BackupShelf {

    private static final System.Logger LOGGER = System.getLogger(KeptBackups.class.getName());
    private static final String NAME = "liaison-";
    private static final String KEPT = "-kept";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    /** What the rotation may throw away: what it made itself, and nothing else that lies in the folder. */
    private static final String ROTATING = NAME + "\\d{8}-\\d{6}(-\\d+)?";
    private static final int SHOWN = 200;

    private final Path data;
    private final Backups backups;
    private final Store store;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Made by the service runtime.
     *
     * @param workplace tells the data folder
     * @param backups makes and reads them
     * @param store has the log
     */
    @Activate
    public KeptBackups(@Reference Workplace workplace, @Reference Backups backups, @Reference Store store) {
        this(workplace.folder(), backups, store, Clock.systemUTC(), ZoneId.systemDefault());
    }

    KeptBackups(Path data, Backups backups, Store store, Clock clock, ZoneId zone) {
        this.data = data.toAbsolutePath().normalize();
        this.backups = backups;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public BackupPlan plan() {
        return PlanFile.in(data).read();
    }

    @Override
    public void follow(BackupPlan plan) {
        PlanFile.in(data).write(plan);
    }

    @Override
    public Optional<Path> damagedPlan() {
        return PlanFile.in(data).damaged();
    }

    @Override
    public Path folder() {
        return plan().folder().orElseGet(() -> data.resolve("backups"));
    }

    @Override
    public List<Backup> list() {
        Path folder = folder();
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.filter(Files::isDirectory).filter(child -> !child.getFileName().toString().startsWith(".")).toList();
        } catch (IOException none) {
            LOGGER.log(Level.DEBUG, "No backups in " + folder, none);
            return List.of();
        }
        List<Backup> found = new ArrayList<>();
        for (Path child : children) {
            try {
                found.add(backups.read(child));
            } catch (StoreUnavailableException damagedOrForeign) {
                LOGGER.log(Level.DEBUG, "No backup: " + child, damagedOrForeign);
            }
        }
        found.sort(Comparator.comparing((Backup each) -> each.state().at()).reversed());
        return List.copyOf(found);
    }

    @Override
    public Optional<Backup> lastGood() {
        return list().stream().filter(this::isWhole).findFirst();
    }

    private boolean isWhole(Backup backup) {
        try {
            backups.verify(backup.folder());
            return true;
        } catch (StoreUnavailableException damaged) {
            LOGGER.log(Level.WARNING, "A backup is damaged: " + backup.folder(), damaged);
            return false;
        }
    }

    @Override
    public List<SetAside> setAside() {
        return Aside.in(data, Duration.ofDays(plan().asideDays()));
    }

    @Override
    public synchronized Backup make(boolean kept) {
        Path folder = folder();
        String name = NAME + STAMP.format(clock.instant());
        Path target = folder.resolve(name + (kept ? KEPT : ""));
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name + '-' + i + (kept ? KEPT : ""));
        }
        Backup made = backups.backup(target);
        rotate();
        return made;
    }

    private void rotate() {
        List<Backup> own = list().stream().filter(each -> each.folder().getFileName().toString().matches(ROTATING)).toList();
        new Rotation(plan(), zone).leaving(own, clock.instant()).forEach(leaving -> delete(leaving.folder()));
        clearAside();
    }

    private void clearAside() {
        setAside().stream().filter(each -> each.until().isBefore(clock.instant())).forEach(each -> delete(each.folder()));
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException later) {
            LOGGER.log(Level.WARNING, "What is old stays: " + folder, later);
        }
    }

    @Override
    public synchronized Optional<Backup> makeIfDue() {
        clearAside();
        Optional<Backup> last = newest();
        return plan().due(last.map(each -> each.state().at()), clock.instant()) ? makeIfChanged(last) : Optional.empty();
    }

    @Override
    public synchronized Optional<Backup> makeIfChanged() {
        return makeIfChanged(newest());
    }

    /** The last one; one of a time to come, which is from before the clock was set back, only if there is no other. */
    private Optional<Backup> newest() {
        List<Backup> all = list();
        return all.stream().filter(each -> !each.state().at().isAfter(clock.instant())).findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Backup> makeIfChanged(Optional<Backup> last) {
        return changedSince(last) ? Optional.of(make(false)) : Optional.empty();
    }

    private boolean changedSince(Optional<Backup> last) {
        return last.map(Backup::state).filter(state -> state.lineage().equals(store.log().lineage())
                && state.lastChange() == store.log().last()).isEmpty() && store.log().last() > 0;
    }

    @Override
    public Status status() {
        Optional<Backup> last = newest();
        return new Status(last, plan().late(last.map(each -> each.state().at()), clock.instant()) && changedSince(last));
    }

    @Override
    public Preview preview(Path folder) {
        Backup backup = backups.verify(folder);
        Optional<State> present = present();
        if (present.isEmpty()) {
            return new Preview(backup, present, List.of(), -1);
        }
        State then = backup.state();
        boolean same = then.lineage().equals(present.get().lineage());
        List<ChangeSet> lost = new ArrayList<>();
        long count = 0;
        long before = Long.MAX_VALUE;
        for (List<ChangeSet> page = store.log().newest(SHOWN, before); !page.isEmpty(); page = store.log().newest(SHOWN,
                before)) {
            List<ChangeSet> later = page.stream()
                    .takeWhile(set -> same ? set.id() > then.lastChange() : set.at().isAfter(then.at())).toList();
            later.stream().limit(SHOWN - (long) lost.size()).forEach(lost::add);
            count += later.size();
            if (later.size() < page.size()) {
                break;
            }
            before = page.getLast().id();
        }
        return new Preview(backup, present, lost, count);
    }

    private Optional<State> present() {
        try {
            return Optional.of(backups.present());
        } catch (StoreUnavailableException damaged) {
            // a restore is what such a database needs
            LOGGER.log(Level.DEBUG, "The present database tells nothing", damaged);
            return Optional.empty();
        }
    }
}
