// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.liaison.store.eclipselink.internal.rows.InList;
import org.liaison.store.eclipselink.internal.rows.Subject;

/**
 * The table of deleted records.
 *
 * @param connection the connection to use
 */
public record BinRows(Connection connection) {

    /**
     * Adds records.
     *
     * @param records the records
     * @param changeSet what deletes them
     * @throws SQLException if the database fails
     */
    public void add(Collection<Subject> records, long changeSet) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection
                .prepareStatement("INSERT INTO RECYCLE_BIN (ID, ENTITY, CHANGE_SET) VALUES (?, ?, ?)")) {
            for (Subject record : records) {
                statement.setLong(1, record.id());
                statement.setString(2, record.entity());
                statement.setLong(3, changeSet);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Takes records out.
     *
     * @param ids their ids, in or not
     * @throws SQLException if the database fails
     */
    public void remove(Collection<Long> ids) throws SQLException {
        for (List<Long> some : InList.of(ids)) {
            try (PreparedStatement statement = connection
                    .prepareStatement("DELETE FROM RECYCLE_BIN WHERE ID" + InList.sql(some.size()))) {
                for (int i = 0; i < some.size(); i++) {
                    statement.setLong(i + 1, some.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    /**
     * The records deleted last.
     *
     * @param limit how many at most
     * @param after only those after this one; null to begin
     * @param upTo the last change set that counts
     * @return the newest first
     * @throws SQLException if the database fails
     */
    public List<Entry> page(int limit, Entry after, long upTo) throws SQLException {
        long set = after == null ? upTo + 1 : after.changeSet();
        long id = after == null ? Long.MAX_VALUE : after.record().id();
        return list("WHERE CHANGE_SET < ? OR CHANGE_SET = ? AND ID > ? ORDER BY CHANGE_SET DESC, ID FETCH FIRST " + limit
                + " ROWS ONLY", set, set, id);
    }

    /**
     * Those deleted up to a change set.
     *
     * @param changeSet its id
     * @return the oldest first
     * @throws SQLException if the database fails
     */
    public List<Entry> upTo(long changeSet) throws SQLException {
        return list("WHERE CHANGE_SET <= ? ORDER BY CHANGE_SET, ID", changeSet);
    }

    /**
     * What deleted some records.
     *
     * @param ids their ids
     * @return those that are in
     * @throws SQLException if the database fails
     */
    public List<Entry> find(Collection<Long> ids) throws SQLException {
        List<Entry> found = new ArrayList<>();
        for (List<Long> some : InList.of(ids)) {
            found.addAll(list("WHERE ID" + InList.sql(some.size()), some.stream().mapToLong(Long::longValue).toArray()));
        }
        return found;
    }

    /**
     * How many there are of each kind.
     *
     * @param entity the kind
     * @return their number
     * @throws SQLException if the database fails
     */
    public long count(String entity) throws SQLException {
        String condition = entity == null ? "" : " WHERE ENTITY = ?";
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM RECYCLE_BIN" + condition)) {
            if (entity != null) {
                statement.setString(1, entity);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private List<Entry> list(String condition, long... parameters) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT ENTITY, ID, CHANGE_SET FROM RECYCLE_BIN " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    entries.add(new Entry(new Subject(result.getString(1), result.getLong(2)), result.getLong(3)));
                }
            }
        }
        return entries;
    }

    /**
     * A deleted record.
     *
     * @param record which
     * @param changeSet what deleted it
     */
    public record Entry(Subject record, long changeSet) {
    }
}
