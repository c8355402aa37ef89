// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.eclipselink.internal.problem.Problems;
import org.liaison.values.Problem;

/**
 * Contents in the table of them.
 *
 * @param connection the connection to use
 */
public record StoredContents(Connection connection) {

    private static final int CHUNK = 1 << 16;
    private static final String TAKEN = "23505";

    /**
     * Keeps a content; the caller commits.
     *
     * @param bytes its bytes
     * @return its key and size
     * @throws IOException if they cannot be read
     * @throws SQLException if the database fails
     */
    public Content put(InputStream bytes) throws IOException, SQLException {
        // the key is only known at the end, and the database wants the size first
        Path spool = Files.createTempFile("liaison-content", null);
        try {
            Content content = spool(bytes, spool);
            if (!has(content.key())) {
                insert(content, spool);
            }
            return content;
        } finally {
            Files.delete(spool);
        }
    }

    private static Content spool(InputStream bytes, Path spool) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(spool), digest)) {
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                size += read;
                if (size > Contents.LARGEST) {
                    throw new RuleBrokenException(Problems.problem("content.large", Contents.LARGEST / (1024 * 1024)), null);
                }
                out.write(chunk, 0, read);
            }
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), size);
    }

    private boolean has(String key) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("SELECT CONTENT_SIZE FROM CONTENT WHERE CONTENT_KEY = ?")) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private void insert(Content content, Path spool) throws IOException, SQLException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(spool), CHUNK);
                PreparedStatement statement = connection.prepareStatement("INSERT INTO CONTENT VALUES (?, ?, ?)")) {
            statement.setString(1, content.key());
            statement.setLong(2, content.size());
            statement.setBinaryStream(3, in, content.size());
            statement.executeUpdate();
        } catch (SQLException refused) {
            // somebody else may have put the same meanwhile
            if (!TAKEN.equals(refused.getSQLState())) {
                throw refused;
            }
        }
    }

    /**
     * Hands out a content.
     *
     * @param key its key
     * @param to takes its bytes
     * @return its size; -1 if there is none
     * @throws IOException if they cannot be written
     * @throws SQLException if the database fails
     */
    public long copy(String key, OutputStream to) throws IOException, SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT DATA FROM CONTENT WHERE CONTENT_KEY = ?")) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    return -1;
                }
                try (InputStream in = result.getBinaryStream(1)) {
                    return in.transferTo(to);
                }
            }
        }
    }

    /**
     * Reads every content and compares it with its key.
     *
     * @return a sentence for each that is damaged
     * @throws SQLException if the database fails otherwise than by a finding
     */
    public List<Problem> damaged() throws SQLException {
        List<Problem> findings = new ArrayList<>();
        // waits for those that are being put just now
        try (PreparedStatement statement = connection.prepareStatement("SELECT CONTENT_KEY, DATA FROM CONTENT WITH CS");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String key = result.getString(1);
                MessageDigest digest = digest();
                try (InputStream in = result.getBinaryStream(2)) {
                    in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                    if (!HexFormat.of().formatHex(digest.digest()).equals(key)) {
                        findings.add(Problems.problem("check.content", key));
                    }
                } catch (IOException unreadable) {
                    findings.add(Problems.problem("check.content", key + ": " + unreadable.getMessage()));
                }
            }
        }
        return findings;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
