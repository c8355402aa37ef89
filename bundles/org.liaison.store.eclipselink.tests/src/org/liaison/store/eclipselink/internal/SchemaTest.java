// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.liaison.activity.ActivityModel;
import org.liaison.criteria.CriteriaModel;
import org.liaison.dossier.DossierModel;
import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;
import org.liaison.model.crm.CrmModel;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.eclipselink.internal.log.LogModel;
import org.liaison.store.eclipselink.internal.schema.Schema;

/** Bringing tables up to date. */
class SchemaTest {

    private static final List<ModelContribution> SHIPPED = List.of(new LogModel(), new CrmModel(), new CriteriaModel(),
            new ActivityModel(), new DossierModel(), new VisitModel());

    private final MemoryDatabase database = new MemoryDatabase();

    @AfterEach
    void drop() {
        database.drop();
    }

    private static void update(MemoryDatabase target, List<ModelContribution> models) throws SQLException {
        new Schema(target.open(), new TickingClock()).update(models);
    }

    private static ModelContribution steps(String id, String... sql) {
        List<SchemaStep> steps = new ArrayList<>();
        for (String each : sql) {
            steps.add(new SchemaStep(steps.size() + 1, "Step", each));
        }
        return of(id, steps);
    }

    private static ModelContribution of(String id, List<SchemaStep> steps) {
        return new ModelContribution() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<EntityType<?>> entities() {
                return List.of();
            }

            @Override
            public List<SchemaStep> schema() {
                return steps;
            }
        };
    }

    private static TreeSet<String> columns(MemoryDatabase of) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (Connection connection = of.open().getConnection();
                ResultSet result = connection.getMetaData().getColumns(null, "APP", "%", "%")) {
            while (result.next()) {
                columns.add(result.getString("TABLE_NAME") + '.' + result.getString("COLUMN_NAME") + ' '
                        + result.getString("TYPE_NAME")
                        + ' ' + result.getInt("COLUMN_SIZE") + ' ' + result.getString("IS_NULLABLE"));
            }
        }
        return columns;
    }

    /** Whatever step a database stopped at, today's program brings it where a new one is. */
    @Test
    void upgradesEveryShippedVersion() throws SQLException {
        update(database, SHIPPED);
        for (ModelContribution model : SHIPPED) {
            for (int step = 0; step < model.schema().size(); step++) {
                MemoryDatabase old = new MemoryDatabase();
                List<ModelContribution> then = new ArrayList<>(SHIPPED.subList(0, SHIPPED.indexOf(model)));
                then.add(of(model.id(), model.schema().subList(0, step)));
                update(old, then);
                update(old, SHIPPED);
                assertEquals(columns(database), columns(old), model.id() + " from step " + step);
                old.drop();
            }
        }
    }

    /** What was deleted before there was a recycle bin is in it afterwards. */
    @Test
    void findsWhatWasDeletedBeforeThereWasARecycleBin() throws SQLException {
        update(database, List.of(of("org.liaison.store", new LogModel().schema().subList(0, 2))));
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO CHANGE_SET VALUES (1, 0, 'ann', 'Make', 'TYPED', '', NULL, NULL, 2, 1),"
                    + " (2, 0, 'ann', 'Delete', 'TYPED', '', NULL, NULL, 1, 1), (3, 0, 'ann', 'Delete', 'TYPED', '', NULL, 4, 1, 1),"
                    + " (4, 0, 'ann', 'Undo', 'UNDO', '', 3, NULL, 1, 1)");
            statement.executeUpdate("INSERT INTO RECORD_CHANGE VALUES"
                    + " (1, 0, 0, 'Relation', 500, NULL, FALSE, '[1,[\"c\",\"Relation\",500]]'),"
                    + " (2, 0, 0, 'Relation', 500, NULL, FALSE, '[1,[\"r\",\"Address\",7,1,{}],[\"r\",\"Relation\",500,1,{}]]'),"
                    + " (2, 0, 1, 'Relation', 501, NULL, FALSE, '[1,[\"r\",\"Address\",8,1,{}]]'),"
                    + " (3, 0, 0, 'Relation', 502, NULL, FALSE, '[1,[\"r\",\"Relation\",502,1,{}]]'),"
                    + " (4, 0, 0, 'Relation', 502, NULL, FALSE, '[1,[\"c\",\"Relation\",502]]')");
        }
        update(database, SHIPPED);
        try (Connection connection = database.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT ID, ENTITY, CHANGE_SET FROM RECYCLE_BIN")) {
            assertTrue(result.next());
            assertEquals("500 Relation 2", result.getLong(1) + " " + result.getString(2) + ' ' + result.getLong(3));
            assertEquals(false, result.next());
        }
    }

    /** The day of records that were there before days were kept is that of the first entry in their history; others have none. */
    @Test
    void findsOutWhenRecordsWereMadeBeforeThatWasKept() throws SQLException {
        update(database, List.of(new LogModel(), of("org.liaison.model", new CrmModel().schema().subList(0, 6))));
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO RELATION (ID, VERSION, NAME) VALUES (500, 2, 'Old'), (501, 1, 'Unknown')");
            statement.executeUpdate("INSERT INTO CONTACT (ID, VERSION, LAST_NAME, RELATION_ID) VALUES (502, 1, 'Roy', 500)");
            statement.executeUpdate("INSERT INTO CHANGE_SET VALUES"
                    + " (1, 1709210096789, 'ann', 'Make', 'TYPED', '', NULL, NULL, 1, 1),"
                    + " (2, 1750000000000, 'ann', 'Edit', 'TYPED', '', NULL, NULL, 1, 1),"
                    + " (3, 1767225599999, 'ann', 'Make', 'TYPED', '', NULL, NULL, 1, 1)");
            statement.executeUpdate("INSERT INTO RECORD_CHANGE VALUES"
                    + " (1, 0, 0, 'Relation', 500, NULL, FALSE, '[1,[\"c\",\"Relation\",500]]'),"
                    + " (2, 0, 0, 'Relation', 500, NULL, FALSE, '[1,[\"u\",\"Relation\",500,{\"name\":[\"O\",\"Old\"]}]]'),"
                    + " (3, 0, 0, 'Contact', 502, NULL, FALSE, '[1,[\"c\",\"Contact\",502]]')");
        }
        update(database, SHIPPED);
        try (Connection connection = database.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT ID, VERSION, CREATED_ON FROM RELATION UNION ALL"
                        + " SELECT ID, VERSION, CREATED_ON FROM CONTACT ORDER BY 1")) {
            List<String> days = new ArrayList<>();
            while (result.next()) {
                days.add(result.getLong(1) + " " + result.getInt(2) + ' ' + result.getString(3));
            }
            assertEquals(List.of("500 2 2024-02-29", "501 1 null", "502 1 2025-12-31"), days);
        }
    }

    /** Derby leaves a scan open until the commit for each row inserted under a key that waits: a long import would grow slow. */
    @Test
    void onlyTablesOfFewRowsHaveKeysThatWaitForTheCommit() throws SQLException {
        update(database, SHIPPED);
        TreeSet<String> waiting = new TreeSet<>();
        try (Connection connection = database.open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("""
                        SELECT T.TABLENAME FROM SYS.SYSCONSTRAINTS C JOIN SYS.SYSTABLES T ON T.TABLEID = C.TABLEID
                        WHERE C.TYPE IN ('P', 'U') AND C.STATE <> 'E'""")) {
            while (result.next()) {
                waiting.add(result.getString(1));
            }
        }
        assertEquals(new TreeSet<>(List.of("COLLEAGUE", "CRM_CRITERION", "CRM_OPTION", "MAILING_GROUP", "MATCH_CRITERION",
                "MATCH_OPTION", "SETTING", "TAG", "TERM", "TEXT_FIELD")), waiting);
    }

    @Test
    void refusesANewerDatabaseAndLeavesItUntouched() throws SQLException {
        update(database, List.of(steps("a", "CREATE TABLE ONE (ID BIGINT);", "CREATE TABLE TWO (ID BIGINT);")));
        TreeSet<String> before = columns(database);
        StoreUnavailableException newer = assertThrows(StoreUnavailableException.class,
                () -> update(database,
                        List.of(steps("b", "CREATE TABLE THREE (ID BIGINT);"), steps("a", "CREATE TABLE ONE (ID BIGINT);"))));
        assertTrue(newer.problem().text(Locale.ENGLISH).contains("newer version"));
        assertEquals(before, columns(database));
    }

    @Test
    void refusesAnAlteredStep() throws SQLException {
        update(database, List.of(steps("a", "CREATE TABLE ONE (ID BIGINT);")));
        StoreUnavailableException altered = assertThrows(StoreUnavailableException.class,
                () -> update(database, List.of(steps("a", "CREATE TABLE ONE (ID INTEGER);"))));
        assertTrue(altered.problem().text(Locale.FRENCH).contains("diffère"));
    }

    @Test
    void doesNotMindMendedCommentsAndLineEnds() throws SQLException {
        update(database, List.of(steps("a", "-- One\nCREATE TABLE ONE (\n  ID BIGINT);\n")));
        update(database, List.of(steps("a", "-- The first\r\n\r\nCREATE TABLE ONE (\r\n  ID BIGINT);\r\n")));
    }

    @Test
    void takesAFailedStepBackWholeAndGoesOnThereNextTime() throws SQLException {
        ModelContribution broken = steps("a", "CREATE TABLE ONE (ID BIGINT);", "CREATE TABLE TWO (ID BIGINT);\nCREATE NONSENSE;");
        StoreUnavailableException failed = assertThrows(StoreUnavailableException.class, () -> update(database, List.of(broken)));
        assertTrue(failed.problem().text(Locale.ENGLISH).contains("step 2"));
        assertEquals(1, columns(database).stream().filter(column -> column.startsWith("ONE")).count());
        assertEquals(0, columns(database).stream().filter(column -> column.startsWith("TWO")).count());
        update(database, List.of(steps("a", "CREATE TABLE ONE (ID BIGINT);", "CREATE TABLE TWO (ID BIGINT);")));
        assertEquals(1, columns(database).stream().filter(column -> column.startsWith("TWO")).count());
    }

    @Test
    void leavesTheTablesOfAMissingPluginAlone() throws SQLException {
        update(database, List.of(steps("a", "CREATE TABLE ONE (ID BIGINT);"), steps("b", "CREATE TABLE TWO (ID BIGINT);")));
        update(database, List.of(steps("a", "CREATE TABLE ONE (ID BIGINT);")));
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO TWO VALUES 1");
        }
    }
}
