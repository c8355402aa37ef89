// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.activity.ActivityModel;
import org.liaison.criteria.CriteriaModel;
import org.liaison.dossier.DossierModel;
import org.liaison.model.EntityType;
import org.liaison.model.ModelContribution;
import org.liaison.model.SchemaStep;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.CrmModel;
import org.liaison.store.Database;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.Workplace;
import org.liaison.store.eclipselink.internal.log.LogModel;
import org.liaison.store.eclipselink.internal.schema.Schema;

/**
 * A start that ends before a statement or a commit, of a new database and of one of every shipped version with data in it: the next
 * start brings it where an undisturbed one would. Some statements of some versions are tried in each run, and every one with the
 * system property <code>liaison.faults</code> at 1.
 */
@Timeout(3600)
class StoppedStartTest {

    private static final int STEP = Integer.getInteger("liaison.faults", 97);
    private static final int VERSIONS = STEP == 97 ? 5 : 1;
    private static final List<ModelContribution> MODELS = List.of(new CrmModel(), new CriteriaModel(), new ActivityModel(),
            new DossierModel());
    private static final List<String> DATA = List.of(
            "INSERT INTO RELATION (ID, VERSION, NAME) VALUES (5000, 1, 'Kept')",
            "INSERT INTO CONTACT (ID, VERSION, LAST_NAME, RELATION_ID) VALUES (5001, 1, 'Kept, too', 5000)",
            "INSERT INTO ESTABLISHMENT (ID, VERSION, RELATION_ID, NAME) VALUES (5002, 1, 5000, 'Kept as well')",
            "INSERT INTO TAG (ID, VERSION, MODULE, LABEL, LABEL_KEY) VALUES (5003, 1, 'crm', 'Kept', 'kept')");

    @TempDir
    private Path folder;
    private int stops;

    @Test
    void anUpgradeGoesOnFromEveryVersion() throws SQLException {
        List<ModelContribution> shipped = new ArrayList<>(List.of(new LogModel()));
        shipped.addAll(MODELS);
        int version = 0;
        for (ModelContribution model : shipped) {
            for (int step = 0; step < model.schema().size(); step++) {
                if (version++ % VERSIONS != 0) {
                    continue;
                }
                List<ModelContribution> then = new ArrayList<>(shipped.subList(0, shipped.indexOf(model)));
                then.add(upTo(model, step));
                upgrade(then, shipped, model.id() + " from step " + step);
            }
        }
        assertTrue(stops > 3, stops + " stops");
    }

    private void upgrade(List<ModelContribution> then, List<ModelContribution> now, String what) throws SQLException {
        MemoryDatabase old = new MemoryDatabase();
        new Schema(old.open(), new TickingClock()).update(then);
        fill(old);
        Path copy = old.write(folder.resolve(what));
        new Schema(old.open(), new TickingClock()).update(now);
        TreeSet<String> wanted = everything(old);
        old.drop();
        for (int last = STEP == 1 ? 1 : 1 + stops % 5;; last += STEP) {
            MemoryDatabase stopped = new MemoryDatabase(copy);
            MortalDatabase mortal = new MortalDatabase(stopped, last);
            try {
                new Schema(mortal.open(), new TickingClock()).update(now);
            } catch (SQLException | StoreUnavailableException killed) {
                assertTrue(mortal.died(), () -> what + ": " + killed);
            }
            new Schema(stopped.open(), new TickingClock()).update(now);
            assertEquals(wanted, everything(stopped), what + ", stopped before statement " + last);
            stopped.drop();
            if (!mortal.died()) {
                break;
            }
            stops++;
        }
    }

    /** Tables, terms and colleagues: those of a program that was never stopped, each once. */
    @Test
    void aFirstStartGoesOn() {
        MemoryDatabase undisturbed = new MemoryDatabase();
        List<Long> wanted = start(undisturbed);
        undisturbed.drop();
        for (int last = STEP;; last += STEP) {
            MemoryDatabase stopped = new MemoryDatabase();
            MortalDatabase mortal = new MortalDatabase(stopped, last);
            try (EclipseLinkStore store = store(mortal)) {
                store.ready().toCompletableFuture().join();
            } catch (CompletionException killed) {
                assertTrue(mortal.died(), () -> String.valueOf(killed.getCause()));
            }
            assertEquals(wanted, start(stopped), "stopped before statement " + last);
            stopped.drop();
            if (!mortal.died()) {
                break;
            }
        }
    }

    private static List<Long> start(Database database) {
        try (EclipseLinkStore store = store(database)) {
            assertEquals(List.of(), store.check());
            return List.of(store.count(Term.class), store.count(Colleague.class));
        }
    }

    private static EclipseLinkStore store(Database database) {
        return new EclipseLinkStore(
                new StoreSetup(database, new Workplace(Path.of("nowhere"), "ann", Locale.ENGLISH), new TickingClock(), MODELS));
    }

    private static ModelContribution upTo(ModelContribution model, int step) {
        return new ModelContribution() {
            @Override
            public String id() {
                return model.id();
            }

            @Override
            public List<EntityType<?>> entities() {
                return List.of();
            }

            @Override
            public List<SchemaStep> schema() {
                return model.schema().subList(0, step);
            }
        };
    }

    private static void fill(MemoryDatabase database) throws SQLException {
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : DATA) {
                if (connection.getMetaData().getTables(null, "APP", sql.split(" ")[2], null).next()) {
                    statement.executeUpdate(sql);
                }
            }
        }
    }

    /** Columns, and rows of all tables but the moments of the steps. */
    private static TreeSet<String> everything(MemoryDatabase database) throws SQLException {
        TreeSet<String> all = new TreeSet<>();
        TreeSet<String> tables = new TreeSet<>();
        try (Connection connection = database.open().getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet columns = connection.getMetaData().getColumns(null, "APP", "%", "%")) {
                while (columns.next()) {
                    tables.add(columns.getString("TABLE_NAME"));
                    all.add(columns.getString("TABLE_NAME") + '.' + columns.getString("COLUMN_NAME") + ' '
                            + columns.getString("TYPE_NAME") + ' ' + columns.getInt("COLUMN_SIZE") + ' '
                            + columns.getString("IS_NULLABLE"));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        all.add(table + row(rows));
                    }
                }
            }
        }
        return all;
    }

    private static String row(ResultSet rows) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            if (!"AT_MILLIS".equals(rows.getMetaData().getColumnName(column))) {
                row.append(' ').append(rows.getString(column));
            }
        }
        return row.toString();
    }
}
