// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.past;

import java.util.Optional;

import org.liaison.store.RecordKey;
import org.liaison.store.RecycleBin.Deleted;
import org.liaison.store.RecycleBin.Wanted;
import org.liaison.store.Store;

/** Finds deleted records. */
final class Binned {

    private static final int PAGE = 500;

    private Binned() {
    }

    /** The deleted record of an id. */
    static Optional<RecordKey> find(Store store, String id) {
        return deleted(store, id).map(Deleted::record);
    }

    /** The deleted record of an id, with what deleted it. */
    static Optional<Deleted> deleted(Store store, String id) {
        if (!id.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long wanted = Long.parseLong(id);
        Optional<Deleted> last = Optional.empty();
        while (true) {
            var page = store.bin().page(Wanted.ALL, last, PAGE);
            Optional<Deleted> found = page.stream().filter(deleted -> deleted.record().id() == wanted).findFirst();
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
            last = Optional.of(page.getLast());
        }
    }
}
