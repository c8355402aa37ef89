// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.store.Change;
import org.liaison.store.Progress;

/** Gives the records of tags another one; a record that has it already just loses its own. */
record Merge(Tag stays, List<Tag> gone, Progress progress) {

    private static final int BATCH = 1_000;

    void apply(Change change) {
        Set<Long> have = new HashSet<>();
        change.list(TaggingFields.TAG, stays).forEach(tagging -> have.add(holder(tagging)));
        List<Tagging> all = change.list(TaggingFields.TAG, gone);
        for (int from = 0; from < all.size(); from += BATCH) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            List<Tagging> part = all.subList(from, Math.min(all.size(), from + BATCH));
            move(change, part, have);
            progress.at(from + part.size(), all.size(), from + part.size());
        }
        change.remove(Tag.class, gone.stream().map(Tag::getId).toList());
    }

    private void move(Change change, List<Tagging> part, Set<Long> have) {
        List<Long> spare = new ArrayList<>();
        for (Tagging tagging : part) {
            if (have.add(holder(tagging))) {
                change.edit(tagging).setTag(stays);
            } else {
                spare.add(tagging.getId());
            }
        }
        change.remove(Tagging.class, spare);
        change.flush();
    }

    /** Ids are unique across kinds of record. */
    private static Long holder(Tagging tagging) {
        DomainEntity holder = tagging.subject();
        return holder.getId();
    }
}
