// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.eclipselink.internal.content.StoredContents;

/** What files contain. */
class ContentsTest {

    @RegisterExtension
    final TestStore given = new TestStore();

    private Contents contents() {
        return (Contents) given.get();
    }

    private byte[] read(String key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(contents().copy(key, out), out.size());
        return out.toByteArray();
    }

    private long stored() throws SQLException {
        try (Connection connection = given.database().open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM CONTENT")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        Content content = contents().put(new ByteArrayInputStream(bytes));
        assertEquals(bytes.length, content.size());
        given.reopen(TestStore.AUTHOR);
        assertArrayEquals(bytes, read(content.key()));
        assertEquals(List.of(), given.get().check());
    }

    @Test
    void keepsTheSameOnceAndTheEmptyToo() throws IOException, SQLException {
        Content first = contents().put(new ByteArrayInputStream(new byte[] { 1, 2 }));
        Content again = contents().put(new ByteArrayInputStream(new byte[] { 1, 2 }));
        Content empty = contents().put(new ByteArrayInputStream(new byte[0]));
        assertEquals(first, again);
        assertEquals(2, stored());
        assertArrayEquals(new byte[0], read(empty.key()));
        assertEquals(-1, contents().copy("0".repeat(64), new ByteArrayOutputStream()));
    }

    /** A stream that never ends is given up at the limit, and nothing of it is kept. */
    @Test
    void refusesWhatIsTooLarge() throws SQLException {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                Arrays.fill(to, from, from + length, (byte) 'x');
                read[0] += length;
                return length;
            }
        };
        RuleBrokenException refused = assertThrows(RuleBrokenException.class, () -> contents().put(endless));
        assertTrue(refused.problem().text(Locale.FRENCH).contains("100 Mo"), refused.problem().text(Locale.FRENCH));
        assertTrue(read[0] < Contents.LARGEST + (1 << 20), "read " + read[0]);
        assertEquals(0, stored());
    }

    @Test
    void theCheckFindsADamagedContent() throws IOException, SQLException {
        Content content = contents().put(new ByteArrayInputStream(new byte[] { 1, 2, 3 }));
        try (Connection connection = given.database().open().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE CONTENT SET DATA = CAST(X'010204' AS BLOB)");
        }
        List<String> findings = given.get().check();
        assertEquals(1, findings.size());
        assertTrue(findings.getFirst().contains(content.key()), findings.getFirst());
    }

    /** Somebody else puts the same between the moment at which it is looked for and that at which it is written. */
    @Test
    void twoWhoPutTheSameAtOnceBothHaveIt() throws IOException, SQLException {
        byte[] bytes = { 1, 2, 3 };
        try (Connection connection = given.database().open().getConnection()) {
            List<Content> others = new ArrayList<>();
            Connection late = (Connection) Proxy.newProxyInstance(ContentsTest.class.getClassLoader(),
                    new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
                        if (arguments != null && String.valueOf(arguments[0]).startsWith("INSERT")) {
                            others.add(contents().put(new ByteArrayInputStream(bytes)));
                        }
                        return method.invoke(connection, arguments);
                    });
            assertEquals(new StoredContents(late).put(new ByteArrayInputStream(bytes)), others.getFirst());
        }
        assertEquals(1, stored());
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsRefused() throws SQLException {
        try (Connection connection = given.database().open().getConnection()) {
            connection.setReadOnly(true);
            StoredContents contents = new StoredContents(connection);
            assertThrows(SQLException.class, () -> contents.put(new ByteArrayInputStream(new byte[] { 1 })));
        }
        assertEquals(0, stored());
    }
}
