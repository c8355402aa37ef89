// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

import org.liaison.store.ChangeSet;
import org.liaison.store.eclipselink.internal.delta.DeltaText;
import org.liaison.store.eclipselink.internal.delta.Operation;
import org.liaison.store.eclipselink.internal.delta.Operation.Created;
import org.liaison.store.eclipselink.internal.delta.Operation.Removed;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * What one change set does, gathered by record and written to the log batch by batch: a batch is what was written to the tables
 * together, in which no entity occurs twice, so that undo can take it back as a whole whatever the order within.
 */
public final class Journal {

    private static final String INSERT = "INSERT INTO RECORD_CHANGE (CHANGE_SET, BATCH, SEQ, SUBJECT, SUBJECT_ID, PLACE, ECHO, DELTA)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int PLACE_MAX = 100;

    private final long changeSet;
    private final KeptStatements statements;
    private final Map<Entry, List<Operation>> pending = new LinkedHashMap<>();
    private final Set<String> entities = new HashSet<>();
    private final Set<Subject> deleted = new LinkedHashSet<>();
    private final Set<Long> back = new LinkedHashSet<>();
    private LongPredicate neverThere = id -> false;
    private int batches;
    private long size;

    /**
     * An empty journal.
     *
     * @param changeSet the id that the change set will have
     * @param statements writes it
     */
    public Journal(long changeSet, KeptStatements statements) {
        this.changeSet = changeSet;
        this.statements = statements;
    }

    /**
     * The change set.
     *
     * @return its id
     */
    public long changeSet() {
        return changeSet;
    }

    /**
     * Notes what was done.
     *
     * @param subject the record in whose history it is told
     * @param place where it comes from, may be null
     * @param operation what was done
     */
    public void add(Subject subject, String place, Operation operation) {
        pending.computeIfAbsent(new Entry(subject, cut(place), false), ignored -> new ArrayList<>(4)).add(operation);
        entities.add(operation.entity());
        size++;
        if (operation instanceof Removed && operation.id() == subject.id() && !neverThere.test(operation.id())) {
            deleted.add(subject);
        }
    }

    /**
     * Notes that a thing is there again.
     *
     * @param subject the record in whose history it is told
     * @param place where it comes from, may be null
     * @param operation that it is there
     */
    public void addAgain(Subject subject, String place, Created operation) {
        add(subject, place, operation);
        back.add(operation.id());
    }

    /**
     * Says of which records the deletion means that they were never there, so that nobody would look for them in the recycle bin.
     *
     * @param which tells by id
     */
    public void spare(LongPredicate which) {
        neverThere = which;
    }

    /**
     * Counts things that something was done to which is not told.
     *
     * @param things how many
     */
    public void silently(long things) {
        size += things;
    }

    /**
     * Tells what was done in the history of another record too: that which a part was moved away from.
     *
     * @param subject the other record
     * @param place where it comes from, may be null
     * @param operation what was done
     */
    public void echo(Subject subject, String place, Operation operation) {
        pending.computeIfAbsent(new Entry(subject, cut(place), true), ignored -> new ArrayList<>(1)).add(operation);
    }

    private static String cut(String place) {
        return place == null || place.length() <= PLACE_MAX ? place : place.substring(0, PLACE_MAX);
    }

    /**
     * Writes what has gathered as one batch.
     *
     * @param connection the transaction's connection
     * @throws SQLException if the database fails
     */
    public void write(Connection connection) throws SQLException {
        if (pending.isEmpty()) {
            return;
        }
        int seq = 0;
        PreparedStatement statement = statements.of(connection, INSERT);
        for (Map.Entry<Entry, List<Operation>> each : pending.entrySet()) {
            Entry entry = each.getKey();
            statement.setLong(1, changeSet);
            statement.setInt(2, batches);
            statement.setInt(3, seq++);
            statement.setString(4, entry.subject().entity());
            statement.setLong(5, entry.subject().id());
            statement.setString(6, entry.place());
            statement.setBoolean(7, entry.echo());
            statement.setString(8, DeltaText.write(each.getValue()));
            statement.addBatch();
        }
        statement.executeBatch();
        pending.clear();
        batches++;
        BinRows bin = new BinRows(connection);
        bin.remove(back);
        bin.add(deleted, changeSet);
        back.clear();
        deleted.clear();
    }

    /**
     * Writes the change set itself, when all of its batches are written.
     *
     * @param set the change set
     * @param connection the transaction's connection
     * @throws SQLException if the database fails
     */
    public void end(ChangeSet set, Connection connection) throws SQLException {
        ChangeSets.insert(statements.of(connection, ChangeSets.INSERT), set, batches);
    }

    /**
     * The kinds of things that something was done to.
     *
     * @return their names
     */
    public Set<String> entities() {
        return Collections.unmodifiableSet(entities);
    }

    /**
     * How many things were done.
     *
     * @return 0 if the change set is empty
     */
    public long size() {
        return size;
    }

    private record Entry(Subject subject, String place, boolean echo) {
    }
}
