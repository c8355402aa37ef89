// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.liaison.model.Labelled;
import org.liaison.search.internal.document.Column;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.vault.Directories;

/**
 * The index of one list: opened as it is found, built anew beside where it is missing, damaged or out of date. It may be read at any
 * time and from any thread; one thread at a time writes.
 */
public final class ListIndex implements AutoCloseable {

    private static final double BUILDING_MEGABYTES = 96;
    private static final int ATTEMPTS = 5;

    private final Logger log = System.getLogger(ListIndex.class.getName());
    private final Generations generations;
    private final Directories directories;
    private volatile ListFields fields;
    private final Locale language;
    private final String fingerprint;
    private volatile Served served;
    private Served building;

    /**
     * Opens the index of a list, if there is one that can be read.
     *
     * @param folder holds the indexes of all lists
     * @param fields the list's fields
     * @param language the language that lists are sorted in
     * @param directories opens folders
     */
    public ListIndex(Path folder, ListFields fields, Locale language, Directories directories) {
        this.directories = directories;
        generations = new Generations(folder.resolve(fields.list()));
        this.fields = fields;
        this.language = language;
        fingerprint = Stamp.fingerprint(fields.fingerprint());
        served = new Opening(generations, directories, fields, language, fingerprint).newest();
    }

    /**
     * The list's fields.
     *
     * @return the fields
     */
    public ListFields fields() {
        return fields;
    }

    /**
     * Knows other fields that users define from now on.
     *
     * @param defined all of them, retired ones too
     * @return false if it knew just these
     */
    public boolean define(List<IndexedField> defined) {
        ListFields before = fields;
        ListFields now = before.with(defined);
        if (now.equals(before)) {
            return false;
        }
        fields = now;
        if (served != null) {
            served.generation().define(now);
        }
        if (building != null && building != served) {
            building.generation().define(now);
        }
        return true;
    }

    /**
     * The present state, held for the caller, who must release it.
     *
     * @return empty if nothing has been indexed yet
     */
    public Optional<Snapshot> acquire() {
        Served current = served;
        while (current != null) {
            Snapshot snapshot = current.generation().acquire();
            if (snapshot != null) {
                return Optional.of(snapshot);
            }
            Served newer = served;
            current = newer == current ? null : newer;
        }
        return Optional.empty();
    }

    /**
     * What the index shows.
     *
     * @return empty if it must be built
     */
    public Optional<Stamp> stamp() {
        return Optional.ofNullable(served).map(current -> current.generation().stamp())
                .filter(stamp -> stamp.complete() && stamp.fingerprint().equals(fingerprint));
    }

    /**
     * Whether this process may write it.
     *
     * @return false if another process does
     */
    public boolean writable() {
        return served == null || served.generation().writable() || stamp().isEmpty();
    }

    /** Begins to build the index anew; {@link #put} writes to the new one from now on. */
    public void startBuilding() {
        run(() -> {
            abandonBuilding();
            Path folder = generations.create();
            building = new Served(folder, Generation.open(directories.open(folder), fields, language, BUILDING_MEGABYTES));
        });
    }

    /**
     * Puts a record that is not there yet into the index being built. Several threads may do so.
     *
     * @param thing what is known of the record
     */
    public void add(IndexedThing thing) {
        run(() -> building.generation().add(thing));
    }

    /**
     * Shows what has been built so far, if there was nothing before.
     *
     * @param terms terms seen so far
     * @return whether something is new
     */
    public boolean showBuilding(Collection<? extends Labelled> terms) {
        if (served != null && served != building) {
            return false;
        }
        run(() -> building.generation().refresh(building.generation().stamp(),
                building.generation().snapshot().terms().with(terms)));
        served = building;
        return true;
    }

    /**
     * Ends building: the new index takes the place of the old one, which is deleted.
     *
     * @param lineage the log
     * @param changeSet the last change set that is in it for certain
     * @param terms the terms of the records
     */
    public void finishBuilding(String lineage, long changeSet, Collection<? extends Labelled> terms) {
        run(() -> {
            Generation built = building.generation();
            built.refresh(new Stamp(lineage, changeSet, fingerprint, true), built.snapshot().terms().with(terms));
            built.commit();
            built.merge();
            Served old = served;
            served = building;
            building = null;
            if (old != null && old != served) {
                close(old);
                Folders.delete(old.folder());
            }
        });
    }

    /**
     * Puts a record in place of what was there of it. Several threads may do so.
     *
     * @param thing what is known of the record
     */
    public void put(IndexedThing thing) {
        run(() -> served.generation().put(thing));
    }

    /**
     * Writes some values of a record that is there. Several threads may do so.
     *
     * @param id its id
     * @param some fields that stand alone, and that {@link #has}
     * @param values what they say of the record now
     */
    public void patch(long id, List<IndexedField> some, Map<String, Object> values) {
        run(() -> served.generation().patch(id, some, values));
    }

    /**
     * Whether a field has a column yet: it gets one with the first record that has a value.
     *
     * @param field the field
     * @return whether it has
     */
    public boolean has(IndexedField field) {
        return served.generation().snapshot().leaves().has(new Column(field));
    }

    /**
     * Takes a record out.
     *
     * @param id its id
     */
    public void remove(long id) {
        run(() -> served.generation().remove(id));
    }

    /**
     * Another index that begins with what this one has last written for good. Files are shared and never changed, so it costs neither time
     * nor room.
     *
     * @param folder where indexes are that are not this one
     * @return to be closed
     * @throws IOException if it cannot be made
     */
    public ListIndex fork(Path folder) throws IOException {
        for (int attempt = 1; served != null && !share(new Generations(folder.resolve(fields.list())).create()); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IOException("The index of " + fields.list() + " is being written all the time.");
            }
        }
        return new ListIndex(folder, fields, language, directories);
    }

    /** Whether all files of what was written last were still there. */
    private boolean share(Path there) throws IOException {
        Path from = served.folder();
        try (Directory directory = directories.open(from)) {
            for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
                Folders.share(from.resolve(file), there);
            }
            return true;
        } catch (NoSuchFileException | FileNotFoundException replaced) {
            log.log(Level.DEBUG, "The index was written meanwhile.", replaced);
            return false;
        }
    }

    /**
     * Shows what was put and removed.
     *
     * @param changeSet the change set reached
     * @param terms terms that may have changed
     */
    public void refresh(long changeSet, Collection<? extends Labelled> terms) {
        run(() -> {
            Generation current = served.generation();
            Stamp old = current.stamp();
            current.refresh(new Stamp(old.lineage(), changeSet, old.fingerprint(), old.complete()),
                    current.snapshot().terms().with(terms));
        });
    }

    /** Writes what is shown for good, so that it need not be read from the log again. */
    public void commit() {
        if (stamp().isPresent()) {
            run(() -> served.generation().commit());
        }
    }

    /**
     * Writes what is shown for good, and lets go of parts that have been merged.
     *
     * @return whether there is nothing more to do; false while parts are being merged
     */
    public boolean settle() {
        boolean[] settled = { true };
        if (stamp().isPresent()) {
            run(() -> settled[0] = served.generation().settle());
        }
        return settled[0];
    }

    /**
     * After something could not be written: what was being built is given up, and what cannot be written any more is opened as it was
     * last written for good, or has to be built anew.
     */
    public void mend() {
        abandonBuilding();
        if (served != null && served.generation().broken()) {
            close(served);
            served = new Opening(generations, directories, fields, language, fingerprint).newest();
        }
    }

    /** Closes it; rows that are still open may be read on. */
    @Override
    public void close() {
        abandonBuilding();
        if (served != null) {
            close(served);
        }
    }

    private void abandonBuilding() {
        if (building != null && building != served) {
            close(building);
            Folders.delete(building.folder());
        }
        building = null;
    }

    private void close(Served old) {
        try {
            old.generation().close();
        } catch (IOException failure) {
            log.log(Level.DEBUG, "The index of " + fields.list() + " could not be closed.", failure);
        }
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws IOException;
    }
}
