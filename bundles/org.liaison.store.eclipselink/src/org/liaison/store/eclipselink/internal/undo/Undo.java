// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.liaison.store.ChangeSet;
import org.liaison.store.Progress;
import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Updated;
import org.liaison.store.eclipselink.internal.log.Batch;
import org.liaison.store.eclipselink.internal.log.ChangeSets;
import org.liaison.store.eclipselink.internal.log.Journal;
import org.liaison.store.eclipselink.internal.log.LogEntry;
import org.liaison.store.eclipselink.internal.log.LogRows;
import org.liaison.store.eclipselink.internal.log.UndoStack;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.store.eclipselink.internal.rows.SubjectRules;

/**
 * Takes a change set back on rows, batch by batch from the last to the first, so that memory does not grow with its size.
 *
 * @param shapes all shapes
 * @param subjects tells whose history tells of a row
 * @param journal takes what is done
 * @param connection the transaction's connection
 * @param archives the part of the log that is in archives
 * @param progress is told how far it is
 */
public record Undo(Shapes shapes, SubjectRules subjects, Journal journal, Connection connection, Archives archives,
        Progress progress) {

    /**
     * Takes a change set back.
     *
     * @param asked the change set
     * @return the link of its chain that was taken back: itself, unless it was taken back and put again before
     * @throws SQLException if the database fails
     */
    public ChangeSet takeBack(ChangeSet asked) throws SQLException {
        ChangeSets sets = new ChangeSets(connection);
        if (asked.undoneBy().isPresent()) {
            throw Problems.undone(asked, sets.find(asked.undoneBy().getAsLong()).orElseThrow());
        }
        UndoStack stack = new UndoStack(sets, asked.id());
        ChangeSet wanted = stack.last(asked);
        Conflicts conflicts = new Conflicts(asked, wanted.id(), shapes, subjects, connection, archives);
        conflicts.checkLater();
        if (!wanted.intent().origin().bringsBack()) {
            journal.spare(id -> true);
        }
        int batches = sets.batches(wanted.id());
        for (int batch = batches - 1; batch >= 0; batch--) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            takeBack(wanted.id(), batch, conflicts);
            progress.at(batches - batch, batches, journal.size());
        }
        stack.mark(wanted, journal.changeSet());
        return wanted;
    }

    private void takeBack(long changeSet, int batch, Conflicts conflicts) throws SQLException {
        Batch whole = new LogRows(connection, archives).batch(changeSet, batch);
        List<LogEntry> entries = whole.own();
        conflicts.checkKinds(entries);
        Inverse inverse = Inverse.of(shapes, new Rows(connection), entries, conflicts::differs);
        conflicts.checkReferences(inverse);
        inverse.batch().write(connection);
        for (LogEntry entry : inverse.log()) {
            for (Operation operation : entry.operations()) {
                if (operation instanceof Created created) {
                    journal.addAgain(entry.subject(), entry.place(), created);
                } else {
                    journal.add(entry.subject(), entry.place(), operation);
                }
            }
        }
        for (LogEntry echo : whole.echoes()) {
            for (Operation operation : echo.operations()) {
                journal.echo(echo.subject(), echo.place(), Inverse.inverted((Updated) operation));
            }
        }
        journal.write(connection);
    }
}
