// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;
import org.liaison.store.eclipselink.internal.problem.Problems;

/**
 * Brings a database's tables up to date: each contribution's steps in order, each step in a transaction of its own, so that a
 * start that is interrupted goes on where it stopped. A database that this program does not understand is left untouched.
 *
 * @param dataSource the database
 * @param clock tells the time that is noted with each step
 */
public record Schema(DataSource dataSource, Clock clock) {

    /**
     * Takes the steps that are missing.
     *
     * @param contributions in the order in which they may refer to each other's tables
     * @throws SQLException if the database fails otherwise than by refusing a step
     */
    public void update(List<ModelContribution> contributions) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            TakenSteps taken = new TakenSteps(connection);
            boolean fresh = !taken.exist();
            Map<String, NavigableMap<Integer, String>> before = fresh ? Map.of() : taken.read();
            for (ModelContribution contribution : contributions) {
                check(contribution, before.getOrDefault(contribution.id(), new TreeMap<>()));
            }
            if (fresh) {
                taken.create();
            }
            for (ModelContribution contribution : contributions) {
                for (SchemaStep step : contribution.schema()) {
                    if (!before.getOrDefault(contribution.id(), new TreeMap<>()).containsKey(step.number())) {
                        take(connection, contribution, step);
                    }
                }
            }
            connection.rollback();
        }
    }

    private static void check(ModelContribution contribution, NavigableMap<Integer, String> taken) {
        Map<Integer, SchemaStep> known = new TreeMap<>();
        contribution.schema().forEach(step -> known.put(step.number(), step));
        taken.tailMap(TakenSteps.SHIPPED, false).forEach((number, checksum) -> {
            SchemaStep step = known.get(number);
            if (step == null) {
                throw Problems.unavailable("schema.newer", null, contribution.id(), number);
            }
            if (!new SqlScript(step.sql()).checksum().equals(checksum)) {
                throw Problems.unavailable("schema.altered", null, contribution.id(), number);
            }
        });
    }

    private void take(Connection connection, ModelContribution contribution, SchemaStep step) throws SQLException {
        SqlScript script = new SqlScript(step.sql());
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.statements()) {
                statement.execute(sql);
            }
            new TakenSteps(connection).add(contribution.id(), step.number(), script.checksum(), clock.instant());
            connection.commit();
        } catch (SQLException refused) {
            connection.rollback();
            throw Problems.unavailable("schema.failed", refused, contribution.id(), step.number(), refused.getMessage());
        }
    }

    /**
     * Gives the database a lineage if it has none.
     *
     * @throws SQLException if the database fails
     */
    public void ensureLineage() throws SQLException {
        lineage("INSERT INTO STORE_LINEAGE SELECT ? FROM SYSIBM.SYSDUMMY1 WHERE NOT EXISTS (SELECT * FROM STORE_LINEAGE)");
    }

    /**
     * Makes the database another one than it was for those who follow its log.
     *
     * @throws SQLException if the database fails
     */
    public void newLineage() throws SQLException {
        lineage("UPDATE STORE_LINEAGE SET LINEAGE = ?");
    }

    private void lineage(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.executeUpdate();
        }
    }
}
