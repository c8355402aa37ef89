// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The statements of a schema step.
 *
 * @param text statements that end with a semicolon at the end of a line; lines that begin with two hyphens are comments
 */
record SqlScript(String text) {

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.lines().map(String::stripTrailing).toList()) {
            if (line.isBlank() || line.stripLeading().startsWith("--")) {
                continue;
            }
            boolean last = line.endsWith(";");
            statement.append(last ? line.substring(0, line.length() - 1) : line).append('\n');
            if (last) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        if (!statement.isEmpty()) {
            statements.add(statement.toString());
        }
        return statements;
    }

    /** Of the statements only: comments and line ends may be mended after shipping. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(";\n", statements()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
