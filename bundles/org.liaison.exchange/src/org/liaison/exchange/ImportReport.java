// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.EntityType;
import org.liaison.store.ChangeSet;

/**
 * What came of an import. Rows that are created, updated, unchanged and rejected make all rows of the file.
 *
 * @param created rows that made a new record
 * @param updated rows that changed a record, or a part of it
 * @param unchanged rows that a record agreed with already
 * @param rejected rows that were refused
 * @param added what else was made because rows named it: terms, tags, colleagues, companies of contacts, establishments; with
 *            their numbers
 * @param rejections why rows were refused, the first thousand
 * @param remarks what could not be taken over of rows that were not refused, the first thousand
 * @param rejectedFile where the refused rows are, with reasons; empty if there are none, or if it was a dry run
 * @param changeSet the change set; empty if nothing changed, or if it was a dry run
 * @param dryRun whether it was only a dry run
 */
public record ImportReport(long created, long updated, long unchanged, long rejected, Map<EntityType<?>, Long> added,
        List<Remark> rejections, List<Remark> remarks, Optional<Path> rejectedFile, Optional<ChangeSet> changeSet,
        boolean dryRun) {

    /** How many rejections, and how many remarks, a report names at most. */
    public static final int REMARKS = 1000;

    /** Copies the lists, so that a report never changes. */
    public ImportReport {
        added = Map.copyOf(added);
        rejections = List.copyOf(rejections);
        remarks = List.copyOf(remarks);
    }

    /**
     * Something about one row.
     *
     * @param line the line of the file on which the row begins, from 1
     * @param column the column, as the file calls it; empty if it is about the row
     * @param text what is wrong and what to do, in the user's language
     */
    public record Remark(long line, String column, String text) {
    }
}
