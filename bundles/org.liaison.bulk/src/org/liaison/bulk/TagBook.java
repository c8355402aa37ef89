// SPDX-License-Identifier: EPL-2.0
package org.liaison.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.liaison.model.crm.Tag;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;

/**
 * The tags themselves, as their management shows and changes them (checklist 122 and 123). An OSGi service. Everything that changes
 * something is one change set, throws a {@link org.liaison.store.RuleBrokenException} with a sentence for the user where a label is
 * taken in its module, whatever its case and accents (trap T11), and must not be called on the UI thread.
 */
public interface TagBook {

    /**
     * All tags of all modules, also those that no record has.
     *
     * @return by label, in the order of the user's language; how often each is used is what the search index knows
     */
    List<Entry> entries();

    /**
     * Makes a tag.
     *
     * @param tagged what it is for
     * @param label how it is written
     * @param origin where that comes from
     * @return the tag
     */
    Tag add(Tagged<?> tagged, String label, Intent.Origin origin);

    /**
     * Writes a tag in another way; it stays with its module and its records.
     *
     * @param tag the tag as it was read
     * @param label how it is to be written
     * @param origin where that comes from
     * @return what was stored; empty if it is written so already
     */
    Optional<ChangeSet> rename(Tag tag, String label, Intent.Origin origin);

    /**
     * Gives the records of some tags another one of the same module, and deletes the tags that are left without any.
     *
     * @param stays the tag that stays
     * @param gone the others
     * @param origin where that comes from
     * @param progress is told how far it is, in records; may end it, in which case nothing is changed
     * @return what was stored
     * @throws java.util.concurrent.CancellationException if it was ended
     */
    ChangeSet merge(Tag stays, Collection<Tag> gone, Intent.Origin origin, Progress progress);

    /**
     * Takes tags from all records and deletes them.
     *
     * @param tags the tags
     * @param origin where that comes from
     * @return what was stored; empty if they were gone already
     */
    Optional<ChangeSet> remove(Collection<Tag> tags, Intent.Origin origin);

    /**
     * How many records lose a tag when some are deleted, counted in the database.
     *
     * @param tags the tags
     * @return the number; a record with two of them counts twice
     */
    long uses(Collection<Tag> tags);

    /**
     * A tag with what is known of its use.
     *
     * @param tag the tag
     * @param uses how many records have it
     */
    record Entry(Tag tag, int uses) {
    }
}
