// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

import org.liaison.exchange.ImportPlan.Format;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Progress;

/**
 * Writes the members of a mailing group to a CSV file, for a program that sends mail: without those who do not want any (trap T13).
 *
 * @param search finds the members
 * @param exporter writes
 */
public record MemberFile(Search search, Exporter exporter) {

    /**
     * Who belongs to the group.
     *
     * @param contacts its contacts
     * @param unwilling those of them who must not be mailed
     * @param relations its relations
     */
    public record Members(ListQuery contacts, ListQuery unwilling, ListQuery relations) {
    }

    /**
     * What came of it.
     *
     * @param written how many members the file has, and the one beside it
     * @param leftOut how many do not want mail and are in none
     */
    public record Written(long written, int leftOut) {
    }

    /**
     * Writes. Contacts go to the file itself, relations, if there are contacts too, to one beside it.
     *
     * @param members who belongs to the group
     * @param file the file, which is replaced
     * @param beside what is put behind its name for the one with relations
     * @param separator stands between cells
     * @return what came of it
     * @throws ExchangeException if a file cannot be written
     */
    public Written write(Members members, Path file, String beside, char separator) {
        long[] unwilling = ids(members.unwilling());
        long[] relations = ids(members.relations());
        Arrays.sort(unwilling);
        long[] mailed = LongStream.of(ids(members.contacts())).filter(id -> Arrays.binarySearch(unwilling, id) < 0).toArray();
        long written = 0;
        if (mailed.length > 0 || relations.length == 0) {
            written += export(Contact.class, mailed, file, separator);
        }
        if (relations.length > 0) {
            written += export(Relation.class, relations, mailed.length > 0 ? beside(file, beside) : file, separator);
        }
        return new Written(written, unwilling.length);
    }

    private static Path beside(Path file, String suffix) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot < 0 ? name + suffix : name.substring(0, dot) + suffix + name.substring(dot));
    }

    private long export(Class<? extends DomainEntity> type, long[] ids, Path file, char separator) {
        return exporter.run(new ExportPlan(type, Optional.of(ids), file, Format.CSV, separator, true), Progress.NONE);
    }

    private long[] ids(ListQuery query) {
        try (Rows rows = search.rows(query)) {
            return rows.ids();
        }
    }
}
