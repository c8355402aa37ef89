// SPDX-License-Identifier: EPL-2.0
package org.liaison.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.liaison.model.DomainEntity;
import org.liaison.search.Rows;
import org.liaison.store.Progress;

/** Makes PDF files of lists and records. An OSGi service; it is slow, and not to be called on the UI thread. */
public interface Printer {

    /**
     * Prints records with all that is known of them, each on pages of its own (checklist 125, 126). The file appears, or is
     * replaced, only when all of it is written.
     *
     * @param type relations or contacts
     * @param ids which; those that are gone are left out
     * @param file where to
     * @param progress is told how far it is, in records
     * @return how many pages there are
     * @throws IOException if the file cannot be written
     * @throws CancellationException if the user ended it
     */
    int sheets(Class<? extends DomainEntity> type, long[] ids, Path file, Progress progress) throws IOException;

    /**
     * Prints a report.
     *
     * @param report what it says
     * @param file where to
     * @return how many pages there are
     * @throws IOException if the file cannot be written
     */
    int report(ReportPrint report, Path file) throws IOException;

    /**
     * Prints a list.
     *
     * @param list what of it
     * @param file where to
     * @param progress is told how far it is, in rows
     * @return how many pages there are
     * @throws IOException if the file cannot be written
     * @throws CancellationException if the user ended it
     */
    int list(ListPrint list, Path file, Progress progress) throws IOException;

    /**
     * The rows of a list as they are printed, in the groups that they stand in.
     *
     * @param rows the rows; they are not needed any more afterwards
     * @param columns the search fields to print, in order
     * @param title what the user calls the rows
     * @param criteria what was asked for, in words; empty for nothing
     * @return what {@link #list} takes
     */
    ListPrint rows(Rows rows, List<String> columns, String title, String criteria);

    /**
     * Opens a file that was printed.
     *
     * @param file the file
     * @return its pages, to be closed
     * @throws IOException if it cannot be read
     */
    Pages open(Path file) throws IOException;
}
