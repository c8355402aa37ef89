// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.liaison.exchange.ImportPlan;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.RecycleBin;

/** What a process is killed at. It does it over and over; afterwards each time was whole or is not there at all. */
enum Deed {

    /** A relation and an address of it are made, and another relation gets a name. */
    EDIT(22, 900) {
        @Override
        void once(Place place, Journal journal, int number) {
            step(place, journal, number, "Edit", change -> {
                Relation made = make(change, number);
                change.flush();
                Address address = new Address();
                address.setRelation(made);
                change.add(address);
                change.edit(place.store().list(RelationFields.CLIENT_NUMBER, "0").getFirst())
                        .setTradeName(Integer.toString(number));
            });
        }

        @Override
        void verify(Place place, Journal journal) {
            List<ChangeSet> sets = place.sets("Edit ");
            long made = all(place).stream().filter(relation -> relation.getName().startsWith("Made ")).count();
            assertEquals(sets.size(), made);
            assertEquals(sets.size(), place.store().count(Address.class));
            String last = place.store().list(RelationFields.CLIENT_NUMBER, "0").getFirst().getTradeName();
            assertEquals(sets.isEmpty() ? null : number(sets.getLast()), last);
        }
    },

    /** All relations get another text. */
    BULK(12, 1500) {
        @Override
        void once(Place place, Journal journal, int number) {
            step(place, journal, number, "Bulk", change -> change.scan(Relation.class, BATCH,
                    some -> change.editAll(some, relation -> relation.setNotes(Integer.toString(number)))));
        }

        @Override
        void verify(Place place, Journal journal) {
            List<ChangeSet> sets = place.sets("Bulk ");
            assertEquals(Set.of(sets.isEmpty() ? "" : number(sets.getLast())), notes(place));
        }
    },

    /** The same is taken back and put again. */
    UNDO(12, 3000) {
        @Override
        void once(Place place, Journal journal, int number) {
            if (place.sets("Bulk ").isEmpty()) {
                BULK.once(place, journal, 0);
            }
            long last = place.everySet().toList().getLast().id();
            journal.doing("Undo " + number, () -> place.store().undo(last, "Undo " + number));
        }

        @Override
        void verify(Place place, Journal journal) {
            List<ChangeSet> sets = place.sets("Bulk ");
            boolean there = !sets.isEmpty() && place.sets("Undo ").size() % 2 == 0;
            assertEquals(Set.of(there ? number(sets.getLast()) : ""), notes(place));
        }
    },

    /** A tenth of the relations goes, comes back. */
    DELETE(8, 1200) {
        @Override
        void once(Place place, Journal journal, int number) {
            List<ChangeSet> sets = place.everySet().toList();
            if (sets.getLast().intent().title().startsWith("Delete ")) {
                journal.doing("Back " + number, () -> place.store().undo(sets.getLast().id(), "Back " + number));
            } else {
                step(place, journal, number, "Delete", change -> change.remove(Relation.class,
                        all(place).stream().map(Relation::getId).filter(id -> id % TENTH == number % TENTH).toList()));
            }
        }

        @Override
        void verify(Place place, Journal journal) {
            List<ChangeSet> sets = place.everySet().toList();
            long here = place.store().count(Relation.class);
            long gone = place.store().bin().count(RecycleBin.Wanted.ALL);
            assertEquals(first(place), here + gone);
            assertEquals(sets.getLast().intent().title().startsWith("Delete ") ? sets.getLast().size() : 0, gone);
        }
    },

    /** A file of many relations comes in, and is taken back. */
    IMPORT(4, 12_000) {
        @Override
        void once(Place place, Journal journal, int number) {
            if (place.store().count(Relation.class) > first(place)) {
                long last = place.everySet().toList().getLast().id();
                journal.doing("Away " + number, () -> place.store().undo(last, "Away " + number));
            } else {
                ImportPlan plan = place.importer().plan(place.folder().resolve(FILE), Relation.class, Map.of());
                journal.doing("Import", () -> place.importer().run(plan, Progress.NONE));
            }
        }

        @Override
        void verify(Place place, Journal journal) throws IOException {
            long rows = Files.readAllLines(place.folder().resolve(FILE)).size() - 1L;
            boolean in = place.everySet().toList().getLast().intent().origin() == Intent.Origin.IMPORT;
            assertEquals(first(place) + (in ? rows : 0), place.store().count(Relation.class));
        }

        @Override
        boolean isNamed(String done) {
            return !done.equals("Import");
        }
    },

    /** Copies are made of the open database. */
    BACKUP(8, 1500) {
        @Override
        void once(Place place, Journal journal, int number) {
            EDIT.once(place, journal, number);
            journal.doing("Backup-" + number, () -> place.backups().backup(backups(place).resolve("Backup-" + number)));
        }

        @Override
        void verify(Place place, Journal journal) throws IOException {
            EDIT.verify(place, journal);
            Set<String> whole = new TreeSet<>();
            if (Files.exists(backups(place))) {
                try (Stream<Path> made = Files.list(backups(place))) {
                    made.filter(each -> !each.getFileName().toString().startsWith(".")).forEach(each -> {
                        place.backups().verify(each);
                        whole.add(each.getFileName().toString());
                    });
                }
            }
            assertTrue(whole.containsAll(journal.done().stream().filter(done -> done.startsWith("Backup-")).toList()));
        }

        @Override
        boolean isNamed(String done) {
            return !done.startsWith("Backup-");
        }
    },

    /** The index is written for good, which happens whenever the data are closed. */
    INDEX(10, 1500) {
        @Override
        void once(Place place, Journal journal, int number) {
            EDIT.once(place, journal, number);
        }

        @Override
        boolean closes() {
            return true;
        }

        @Override
        void verify(Place place, Journal journal) throws IOException {
            EDIT.verify(place, journal);
        }
    },

    /** The data folder is made. */
    CREATE(12, 1800) {
        @Override
        void once(Place place, Journal journal, int number) {
            step(place, journal, number, "Edit", change -> make(change, number));
        }

        @Override
        void verify(Place place, Journal journal) {
            assertEquals(place.sets("Edit ").size(), place.store().count(Relation.class));
        }

        @Override
        boolean opens() {
            return true;
        }
    },

    /** Tables are added, and filled with what others hold, before the data can be used. */
    MIGRATE(6, 2500) {
        @Override
        void once(Place place, Journal journal, int number) {
            EDIT.once(place, journal, number);
        }

        @Override
        void verify(Place place, Journal journal) throws IOException {
            EDIT.verify(place, journal);
            assertEquals(Set.of(place.sets("First").getFirst().size()), Growth.rows(place.database(), place.tables()));
        }

        @Override
        boolean opens() {
            return true;
        }
    },

    /** What was done long ago goes from the log into files. */
    ARCHIVE(6, 1500) {
        @Override
        void once(Place place, Journal journal, int number) {
            EDIT.once(place, journal, number);
            if (number % 3 == 0) {
                place.store().archive().archive(Instant.now(), Progress.NONE);
            }
        }

        @Override
        void verify(Place place, Journal journal) throws IOException {
            EDIT.verify(place, journal);
            place.everySet().forEach(set -> {
                AtomicLong told = new AtomicLong();
                place.store().log().details(set.id(), record -> told.addAndGet(record.changes().size()));
                assertEquals(set.size(), told.get(), set.intent().title());
            });
        }
    };

    /** How often a deed may be done before a kill; what is done is numbered on from kill to kill. */
    static final int TIMES = 100_000;
    /** The name of the file to import, in the data folder. */
    static final String FILE = "companies.csv";
    private static final int BATCH = 1000;
    private static final int TENTH = 10;

    private final int share;
    private final int millis;

    /**
     * A deed.
     *
     * @param share of a hundred kills
     * @param millis the longest time after which it is killed
     */
    Deed(int share, int millis) {
        this.share = share;
        this.millis = millis;
    }

    /** How many kills of so many are this one's. */
    int share(int kills) {
        return Math.max(1, kills * share / 100);
    }

    int millis() {
        return millis;
    }

    /** Does it one time more. */
    abstract void once(Place place, Journal journal, int number);

    /** Fails if it is anything between whole and not there at all. */
    abstract void verify(Place place, Journal journal) throws IOException;

    /** Whether it is killed from the moment on at which the data are being opened. */
    boolean opens() {
        return false;
    }

    /** Whether it is done to many records at once. */
    boolean concernsMany() {
        return this == BULK || this == UNDO || this == DELETE || this == IMPORT;
    }

    /** Whether the data are closed and opened again after each time. */
    boolean closes() {
        return false;
    }

    /** Whether what was done can be found in the log by its name. */
    boolean isNamed(String done) {
        return !done.isEmpty();
    }

    /** What was said to be done is there, and nothing that was not even begun. */
    void verifyLog(Place place, Journal journal) throws IOException {
        Set<String> titles = new HashSet<>();
        place.everySet().forEach(set -> titles.add(set.intent().title()));
        List<String> lost = new ArrayList<>(journal.done());
        lost.removeIf(done -> !isNamed(done) || titles.contains(done));
        assertEquals(List.of(), lost);
    }

    /** What there is before: relations, known by their numbers. */
    static void fill(Place place, int relations) {
        place.store().change(Intent.typed("First"), change -> IntStream.range(0, relations).forEach(number -> {
            Relation relation = new Relation();
            relation.setName("Company " + number);
            relation.setClientNumber(Integer.toString(number));
            relation.setNotes("");
            change.add(relation);
            if (number % BATCH == BATCH - 1) {
                change.flush();
            }
        }));
    }

    private static Relation make(Change change, int number) {
        Relation made = new Relation();
        made.setName("Made " + number);
        change.add(made);
        return made;
    }

    private static long first(Place place) {
        return place.sets("First").getFirst().size();
    }

    private static Path backups(Place place) {
        return place.folder().resolve("copies");
    }

    private static void step(Place place, Journal journal, int number, String word,
            Consumer<Change> work) {
        journal.doing(word + ' ' + number, () -> place.store().change(Intent.typed(word + ' ' + number), work));
    }

    private static List<Relation> all(Place place) {
        List<Relation> all = new ArrayList<>();
        place.store().scan(Relation.class, BATCH, all::addAll);
        return all;
    }

    private static Set<String> notes(Place place) {
        Set<String> notes = new HashSet<>();
        place.store().scan(Relation.class, BATCH, some -> some.forEach(
                relation -> notes.add(relation.getNotes() == null ? "" : relation.getNotes())));
        return notes;
    }

    private static String number(ChangeSet set) {
        return set.intent().title().replaceFirst(".* ", "");
    }
}
