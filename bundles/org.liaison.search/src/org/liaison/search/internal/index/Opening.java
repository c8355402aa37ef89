// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.vault.Directories;

/** Finds out what is in the folders of an index, and opens what is of use. */
final class Opening {

    private static final double BUFFER_MEGABYTES = 16;

    private final Logger log = System.getLogger(Opening.class.getName());
    private final Generations generations;
    private final Directories directories;
    private final ListFields fields;
    private final Locale language;
    private final String fingerprint;

    Opening(Generations generations, Directories directories, ListFields fields, Locale language, String fingerprint) {
        this.generations = generations;
        this.directories = directories;
        this.fields = fields;
        this.language = language;
        this.fingerprint = fingerprint;
    }

    /** The newest generation that can be shown; null if there is none. What is of no use is deleted. */
    Served newest() {
        Served found = null;
        try {
            for (Path folder : generations.newestFirst()) {
                Served opened = found == null ? open(folder) : null;
                if (opened == null) {
                    Folders.delete(folder);
                } else {
                    found = opened;
                }
            }
        } catch (IOException failure) {
            log.log(Level.WARNING, "The folder of the index cannot be read: " + generations.folder(), failure);
        }
        return found;
    }

    /** Opens a folder; null if what is in it is of no use. */
    private Served open(Path folder) throws IOException {
        Directory directory = directories.open(folder);
        try {
            Stamp stamp = Stamp.of(SegmentInfos.readLatestCommit(directory).getUserData());
            if (stamp.complete() && stamp.sameFormat()) {
                return new Served(folder, open(directory, stamp));
            }
        } catch (IndexNotFoundException unfinished) {
            log.log(Level.DEBUG, "An index was not finished: " + folder, unfinished);
        } catch (IOException | IllegalArgumentException damaged) {
            log.log(Level.WARNING,
                    "The index of " + fields.list() + " is damaged and will be built anew: " + damaged.getMessage());
        }
        directory.close();
        return null;
    }

    private Generation open(Directory directory, Stamp stamp) throws IOException {
        if (!stamp.fingerprint().equals(fingerprint)) {
            return Generation.read(directory, fields, language);
        }
        try {
            return Generation.open(directory, fields, language, BUFFER_MEGABYTES);
        } catch (LockObtainFailedException inUse) {
            log.log(Level.INFO, "Another program keeps the index of " + fields.list() + "; it is only read here.");
            return Generation.read(directory, fields, language);
        }
    }
}
