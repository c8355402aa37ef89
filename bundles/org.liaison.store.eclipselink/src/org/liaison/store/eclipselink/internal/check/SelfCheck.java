// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.liaison.store.eclipselink.internal.archive.Archives;
import org.liaison.store.eclipselink.internal.content.StoredContents;
import org.liaison.store.eclipselink.internal.delta.DeltaText;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.store.eclipselink.internal.rows.Rows;
import org.liaison.store.eclipselink.internal.rows.Shape;
import org.liaison.store.eclipselink.internal.rows.Shapes;
import org.liaison.values.Problem;

/**
 * Compares the database with itself.
 *
 * @param shapes all shapes
 * @param connection the connection to use
 * @param archives the part of the log that is in archives
 */
public record SelfCheck(Shapes shapes, Connection connection, Archives archives) {

    /**
     * Checks tables, references, log and the contents of files.
     *
     * @return a sentence for each finding
     * @throws SQLException if the database fails otherwise than by a finding
     */
    public List<Problem> run() throws SQLException {
        List<Problem> findings = new ArrayList<>();
        tables(findings);
        if (!findings.isEmpty()) {
            // the database may have closed itself over it, and what follows would only say so again
            findings.add(Problems.problem("check.restore"));
            return findings;
        }
        references(findings);
        log(findings);
        findings.addAll(archives.check(entry -> {
            entry(entry.changeSet(), entry.delta(), findings);
            return true;
        }));
        findings.addAll(new StoredContents(connection).damaged());
        return findings;
    }

    private void tables(List<Problem> findings) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet result = connection.getMetaData().getTables(null, null, "%", new String[] { "TABLE" })) {
            while (result.next()) {
                tables.add(result.getString("TABLE_NAME"));
            }
        }
        try (PreparedStatement statement = connection
                .prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(CURRENT SCHEMA, ?)")) {
            for (String table : tables) {
                if (connection.isClosed()) {
                    return;
                }
                statement.setString(1, table);
                table(statement, table, findings);
            }
        }
    }

    private static void table(PreparedStatement statement, String table, List<Problem> findings) {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
        } catch (SQLException damaged) {
            findings.add(Problems.problem("check.table", table, String.valueOf(damaged.getMessage())));
        }
    }

    private void references(List<Problem> findings) throws SQLException {
        Rows rows = new Rows(connection);
        for (Shape target : shapes.all()) {
            for (Shapes.Incoming incoming : shapes.incoming(target)) {
                rows.dangling(incoming, target).forEach((holder, missing) -> findings
                        .add(Problems.problem("check.dangling", incoming.holder().name(), holder, target.name(), missing)));
            }
        }
    }

    private void log(List<Problem> findings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT CHANGE_SET, DELTA FROM RECORD_CHANGE")) {
            while (result.next()) {
                entry(result.getLong(1), result.getString(2), findings);
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT C.ID, C.UNDONE_BY FROM CHANGE_SET C LEFT JOIN CHANGE_SET U"
                        + " ON U.ID = C.UNDONE_BY WHERE C.UNDONE_BY IS NOT NULL AND U.ID IS NULL")) {
            while (result.next()) {
                findings.add(Problems.problem("check.order", result.getLong(1), result.getLong(2)));
            }
        }
    }

    private static void entry(long changeSet, String delta, List<Problem> findings) {
        try {
            DeltaText.read(delta);
        } catch (IllegalArgumentException damaged) {
            findings.add(Problems.problem("check.log", changeSet, String.valueOf(damaged.getMessage())));
        }
    }
}
