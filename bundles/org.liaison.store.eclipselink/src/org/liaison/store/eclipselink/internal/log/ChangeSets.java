// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Intent.Origin;
import org.liaison.store.eclipselink.internal.rows.InList;

/**
 * The table of change sets.
 *
 * @param connection the connection to use
 */
public record ChangeSets(Connection connection) {

    static final String COLUMNS = "C.ID, C.AT_MILLIS, C.AUTHOR, C.TITLE, C.ORIGIN, C.DETAIL, C.UNDOES, C.UNDONE_BY, C.CHANGES";

    static final String INSERT = "INSERT INTO CHANGE_SET (ID, AT_MILLIS, AUTHOR, TITLE, ORIGIN,"
            + " DETAIL, UNDOES, UNDONE_BY, CHANGES, BATCHES) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM CHANGE_SET C WHERE ";
    /** Without being told, Derby may read all change sets for the few after one. */
    private static final String SELECT_LATER = "SELECT " + COLUMNS
            + " FROM CHANGE_SET C --DERBY-PROPERTIES index=CHANGE_SET_NEWEST\n WHERE ";
    private static final int TITLE_MAX = 1000;
    private static final int DETAIL_MAX = 2000;
    private static final int AUTHOR_MAX = 200;

    /**
     * Makes a change set that fits into the table.
     *
     * @param id its id
     * @param at when
     * @param author who
     * @param intent what is meant
     * @param undoes what it takes back
     * @param size how many things it does
     * @return the change set
     */
    public static ChangeSet fitting(long id, Instant at, String author, Intent intent, OptionalLong undoes, long size) {
        Intent cut = new Intent(cut(intent.title(), TITLE_MAX), intent.origin(), cut(intent.detail(), DETAIL_MAX));
        return new ChangeSet(id, Instant.ofEpochMilli(at.toEpochMilli()), cut(author, AUTHOR_MAX), cut, undoes,
                OptionalLong.empty(), size);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }

    /** Stores a change set whose log has some batches. */
    static void insert(PreparedStatement statement, ChangeSet set, int batches) throws SQLException {
        statement.setLong(1, set.id());
        statement.setLong(2, set.at().toEpochMilli());
        statement.setString(3, set.author());
        statement.setString(4, set.intent().title());
        statement.setString(5, set.intent().origin().name());
        statement.setString(6, set.intent().detail());
        bind(statement, 7, set.undoes());
        statement.setLong(8, set.size());
        statement.setInt(9, batches);
        statement.executeUpdate();
    }

    /**
     * Notes which change set takes another one back.
     *
     * @param id the other one
     * @param undoneBy the change set that takes it back; empty if none does any more
     * @throws SQLException if the database fails
     */
    public void mark(long id, OptionalLong undoneBy) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE CHANGE_SET SET UNDONE_BY = ? WHERE ID = ?")) {
            bind(statement, 1, undoneBy);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int index, OptionalLong value) throws SQLException {
        if (value.isPresent()) {
            statement.setLong(index, value.getAsLong());
        } else {
            statement.setNull(index, Types.BIGINT);
        }
    }

    /**
     * The newest change set's id.
     *
     * @return 0 if there is none
     * @throws SQLException if the database fails
     */
    public long last() throws SQLException {
        return first("SELECT MAX(ID) FROM CHANGE_SET").orElse(0);
    }

    /**
     * How many batches the log of a change set has.
     *
     * @param id the change set
     * @return their number
     * @throws SQLException if the database fails
     */
    public int batches(long id) throws SQLException {
        return (int) first("SELECT BATCHES FROM CHANGE_SET WHERE ID = ?", id).orElse(0);
    }

    private OptionalLong first(String sql, long... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters); ResultSet result = statement.executeQuery()) {
            return result.next() ? OptionalLong.of(result.getLong(1)) : OptionalLong.empty();
        }
    }

    /**
     * The change set of an id.
     *
     * @param id its id
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<ChangeSet> find(long id) throws SQLException {
        return list(SELECT + "C.ID = ?", id).stream().findFirst();
    }

    /**
     * The change set that took another one back, whether or not it still does.
     *
     * @param id the other one
     * @return empty if there is none
     * @throws SQLException if the database fails
     */
    public Optional<ChangeSet> undoing(long id) throws SQLException {
        // nothing takes back what comes after it
        return list(SELECT_LATER + "C.ID > ? AND C.UNDOES = ?", id, id).stream().findFirst();
    }

    /**
     * The newest change sets.
     *
     * @param limit how many at most
     * @param before only those with a smaller id
     * @return the newest first
     * @throws SQLException if the database fails
     */
    public List<ChangeSet> newest(int limit, long before) throws SQLException {
        return list(SELECT + "C.ID < ? ORDER BY C.ID DESC FETCH FIRST " + limit + " ROWS ONLY", before);
    }

    /**
     * Several change sets.
     *
     * @param ids their ids
     * @return those there are, by id
     * @throws SQLException if the database fails
     */
    public Map<Long, ChangeSet> findAll(Collection<Long> ids) throws SQLException {
        Map<Long, ChangeSet> found = new HashMap<>();
        for (List<Long> some : InList.of(ids)) {
            list(SELECT + "C.ID" + InList.sql(some.size()), some.stream().mapToLong(Long::longValue).toArray())
                    .forEach(set -> found.put(set.id(), set));
        }
        return found;
    }

    /**
     * How many change sets there are between two.
     *
     * @param after only later ones count
     * @param upTo the last one that counts
     * @return their number
     * @throws SQLException if the database fails
     */
    public long count(long after, long upTo) throws SQLException {
        return first("SELECT COUNT(*) FROM CHANGE_SET WHERE ID > ? AND ID <= ?", after, upTo).orElse(0);
    }

    /**
     * The last change set up to a moment. Ids grow with time, unless the clock was set back: then what was stored last counts.
     *
     * @param moment the moment
     * @param upTo the last change set that counts
     * @return its id, 0 if there is none
     * @throws SQLException if the database fails
     */
    public long lastAt(Instant moment, long upTo) throws SQLException {
        return first("SELECT C.ID FROM CHANGE_SET C WHERE C.ID <= ? AND C.AT_MILLIS <= ? ORDER BY C.ID DESC"
                + " FETCH FIRST 1 ROWS ONLY", upTo, moment.toEpochMilli()).orElse(0);
    }

    /**
     * The last change set before the first that is not older than a moment, so that a clock that was wrong for a while makes nothing
     * older than it is.
     *
     * @param moment the moment
     * @param upTo the last change set that counts
     * @return its id, 0 if there is none
     * @throws SQLException if the database fails
     */
    public long lastBefore(Instant moment, long upTo) throws SQLException {
        OptionalLong first = first("SELECT C.ID FROM CHANGE_SET C WHERE C.ID <= ? AND C.AT_MILLIS >= ? ORDER BY C.ID"
                + " FETCH FIRST 1 ROWS ONLY", upTo, moment.toEpochMilli());
        return first.isPresent() ? first.getAsLong() - 1 : upTo;
    }

    private List<ChangeSet> list(String sql, long... parameters) throws SQLException {
        List<ChangeSet> sets = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, parameters); ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                sets.add(read(result));
            }
        }
        return sets;
    }

    private PreparedStatement prepare(String sql, long... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setLong(i + 1, parameters[i]);
        }
        return statement;
    }

    static ChangeSet read(ResultSet result) throws SQLException {
        String stored = result.getString(5);
        Origin origin = Arrays.stream(Origin.values()).filter(each -> each.name().equals(stored)).findFirst()
                .orElse(Origin.SYSTEM);
        Intent intent = new Intent(result.getString(4), origin, result.getString(6));
        return new ChangeSet(result.getLong(1), Instant.ofEpochMilli(result.getLong(2)), result.getString(3), intent,
                optional(result, 7), optional(result, 8), result.getLong(9));
    }

    private static OptionalLong optional(ResultSet result, int index) throws SQLException {
        long value = result.getLong(index);
        return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
