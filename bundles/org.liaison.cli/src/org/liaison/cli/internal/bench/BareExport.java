// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/**
 * Reads and writes the columns of a list by nothing but JDBC and a buffered writer, with quotation marks where they must be.
 *
 * @param database where from
 */
record BareExport(DataSource database) {

    /** What the list of relations shows unless the user says otherwise. */
    static final String VIEW = """
            SELECT R.NAME, T.LABEL_FR, S.LABEL_FR, C.LABEL_FR, A.CITY, O.NAME, (SELECT COUNT(*) FROM CONTACT P WHERE P.RELATION_ID = R.ID)
            FROM RELATION R LEFT JOIN TERM T ON T.ID = R.TYPE_ID LEFT JOIN TERM S ON S.ID = R.STATUS_ID
            LEFT JOIN TERM C ON C.ID = R.SECTOR_ID LEFT JOIN COLLEAGUE O ON O.ID = R.OWNER_ID
            LEFT JOIN ADDRESS A ON A.RELATION_ID = R.ID AND A.KIND_ID = (SELECT K.ID FROM TERM K
            WHERE K.VOCABULARY = 'addressKind' AND K.CODE = 'MAIN')""";
    /** What an import reads again, table by table and each by itself. */
    static final List<String> RECORDS = List.of("SELECT * FROM RELATION ORDER BY ID",
            "SELECT * FROM ADDRESS WHERE RELATION_ID IS NOT NULL",
            "SELECT * FROM COORDINATE WHERE RELATION_ID IS NOT NULL", "SELECT * FROM TAGGING WHERE RELATION_ID IS NOT NULL");

    /** How long it takes, in milliseconds. */
    double millis(Path file, List<String> statements) throws IOException {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection(); Writer writer = Files.newBufferedWriter(file)) {
            for (String sql : statements) {
                write(connection, sql, writer);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void write(Connection connection, String sql, Writer writer) throws SQLException, IOException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> cells = new ArrayList<>();
            while (rows.next()) {
                cells.clear();
                for (int column = 1; column <= columns; column++) {
                    String cell = rows.getString(column);
                    cells.add(cell == null ? "" : quoted(cell));
                }
                writer.write(String.join(",", cells));
                writer.write("\r\n");
            }
        }
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0
                ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
