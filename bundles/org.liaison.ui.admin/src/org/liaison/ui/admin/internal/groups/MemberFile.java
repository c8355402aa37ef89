// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.groups;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.bulk.GroupBook;
import org.liaison.exchange.ExportPlan;

import org.liaison.exchange.Exporter;
import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Progress;
import org.liaison.store.Workplace;

/** Writes the members of a mailing group to a file, for a program that sends mail: without those who do not want any. */
@Creatable
public final class MemberFile {

    private final GroupBook book;
    private final Search search;
    private final Exporter exporter;
    private final Locale language;

    /**
     * Made by injection.
     *
     * @param book knows the members
     * @param search finds them
     * @param exporter writes
     * @param workplace the user's language, which spreadsheets follow
     */
    @Inject
    public MemberFile(GroupBook book, Search search, Exporter exporter, Workplace workplace) {
        this.book = book;
        this.search = search;
        this.exporter = exporter;
        this.language = workplace.language();
    }

    /** Contacts go to the file itself, relations, if there are contacts too, to one beside it whose name says so. */
    Written write(MailingGroup group, Path file, String relationsSuffix) {
        long[] contacts = ids(book.members(group, Contact.class));
        long[] unwilling = ids(book.unwilling(group));
        long[] relations = ids(book.members(group, Relation.class));
        Arrays.sort(unwilling);
        long[] mailed = LongStream.of(contacts).filter(id -> Arrays.binarySearch(unwilling, id) < 0).toArray();
        long written = 0;
        if (mailed.length > 0 || relations.length == 0) {
            written += export(Contact.class, mailed, file);
        }
        if (relations.length > 0) {
            written += export(Relation.class, relations, mailed.length > 0 ? beside(file, relationsSuffix) : file);
        }
        return new Written(written, unwilling.length);
    }

    private static Path beside(Path file, String suffix) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot < 0 ? name + suffix : name.substring(0, dot) + suffix + name.substring(dot));
    }

    private long export(Class<? extends DomainEntity> type, long[] ids, Path file) {
        char separator = language.getLanguage().equals("en") ? ',' : ';';
        return exporter.run(new ExportPlan(type, Optional.of(ids), file, Format.CSV, separator, true), Progress.NONE);
    }

    private long[] ids(ListQuery query) {
        try (Rows rows = search.rows(query)) {
            return rows.ids();
        }
    }

    /**
     * What came of it.
     *
     * @param written how many members the file has
     * @param leftOut how many do not want mail and are not in it
     */
    record Written(long written, int leftOut) {
    }
}
