// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.liaison.store.Progress;
import org.liaison.store.Store.Consequence;

/**
 * What the law lets a person ask for: everything that is known of him, and that it is forgotten. An OSGi service; no method is for the
 * UI thread.
 *
 * <p>What belongs to a person is found by the references of the model (whatever goes when the contact goes), so kinds of plug-ins are
 * among it without their doing anything.
 */
public interface Privacy {

    /**
     * Writes everything that is known of a person: a page to be read, the same for programs, and each file that hangs on him.
     *
     * @param contact the contact's id
     * @param target a folder that is made, or a file that ends in {@code .zip}; what exists is not overwritten
     * @return what was written
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such contact
     */
    Gathered gather(long contact, Path target) throws IOException;

    /**
     * What forgetting persons would do.
     *
     * @param contacts the contacts' ids; also of those who were deleted before
     * @return what it would
     * @throws IllegalArgumentException if there never was such a contact
     */
    Forecast forecast(Collection<Long> contacts);

    /**
     * Forgets persons: each contact with all that goes with him, what the history says of him, the contents of his files, and what all
     * of that left in the files of the database and of the search index. It cannot be undone. What remains is an entry in the history that
     * somebody was forgotten, with numbers. One that was interrupted is asked for again with the same id.
     *
     * @param contacts the contacts' ids; also of those who were deleted before
     * @param progress is told how far it is
     * @return what was done
     * @throws IllegalArgumentException if there never was such a contact
     */
    Forgotten forget(Collection<Long> contacts, Progress progress);

    /**
     * Whom a rule of retention would forget: contacts of whom, and of whose parts, activities and dossier, nothing was changed.
     *
     * @param since for how long: the contacts without any change from then on
     * @return the longest untouched first
     */
    List<Untouched> untouched(Instant since);

    /**
     * What was gathered.
     *
     * @param place where it is
     * @param things how many things there are about the person
     * @param files how many files hang on him
     * @param changes how many entries his history has
     */
    record Gathered(Path place, int things, int files, int changes) {
    }

    /**
     * What forgetting somebody does.
     *
     * @param titles what the contacts are called that are not deleted yet
     * @param consequences what goes with him and what loses its link to him
     * @param elsewhere copies of the database that hold him and stay: backups, and data that were set aside
     */
    record Forecast(List<String> titles, List<Consequence> consequences, List<Path> elsewhere) {

        /** Copies the lists, so that a forecast never changes. */
        public Forecast {
            titles = List.copyOf(titles);
            consequences = List.copyOf(consequences);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * What was done.
     *
     * @param things how many records and parts are gone
     * @param entries how many entries of the history were emptied
     * @param contents how many contents of files are gone
     * @param traces files of the data folder that still hold his name, an address or a number of his, such as another record's note
     * @param elsewhere copies of the database that hold him and stay
     */
    record Forgotten(long things, long entries, long contents, List<Path> traces, List<Path> elsewhere) {

        /** Copies the lists, so that it never changes. */
        public Forgotten {
            traces = List.copyOf(traces);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * A contact whom nobody touched.
     *
     * @param id his id
     * @param title his name
     * @param last the last change; {@link Instant#EPOCH} if none is known
     */
    record Untouched(long id, String title, Instant last) {
    }
}
