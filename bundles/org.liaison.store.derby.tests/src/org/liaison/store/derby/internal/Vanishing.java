// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** A process whose data folder goes just before it opens its database; it says what the user's screen would show. */
final class Vanishing {

    private Vanishing() {
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Path gone = Path.of(arguments[0]);
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        System.setErr(new PrintStream(screen, true, StandardCharsets.UTF_8));
        DerbySettings.apply(gone);
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(gone.resolve("database").toString());
        try {
            source.getConnection().close();
            out.println("opened");
        } catch (SQLException expected) {
            out.println(expected.getSQLState());
        }
        out.println("screen: " + screen.toString(StandardCharsets.UTF_8).lines().count());
    }
}
