// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal.kill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;
import org.liaison.store.Database;

/**
 * What a plug-in adds that has one version after the other: a table with a row for each relation, and an index, in each step.
 *
 * @param steps how many steps there are by now
 */
record Growth(int steps) implements ModelContribution {

    @Override
    public String id() {
        return "org.example.growth";
    }

    @Override
    public List<EntityType<?>> entities() {
        return List.of();
    }

    @Override
    public List<SchemaStep> schema() {
        return IntStream.rangeClosed(1, steps).mapToObj(number -> new SchemaStep(number, "Table " + number, """
                CREATE TABLE GROWN_%1$d (ID BIGINT NOT NULL PRIMARY KEY, NOTED BIGINT);
                INSERT INTO GROWN_%1$d SELECT ID, ID FROM RELATION WHERE CLIENT_NUMBER IS NOT NULL;
                CREATE INDEX GROWN_%1$d_NOTED ON GROWN_%1$d (NOTED);
                """.formatted(number))).toList();
    }

    /** The different numbers of rows of the first so many tables, each of which must be there. */
    static Set<Long> rows(Database database, int tables) {
        Set<Long> rows = new HashSet<>();
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            for (int table = 1; table <= tables; table++) {
                try (ResultSet count = statement.executeQuery(
                        "SELECT COUNT(*), COUNT(NOTED) FROM GROWN_" + table + " --DERBY-PROPERTIES index=GROWN_" + table
                                + "_NOTED")) {
                    count.next();
                    rows.add(count.getLong(1));
                    rows.add(count.getLong(2));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }
}
