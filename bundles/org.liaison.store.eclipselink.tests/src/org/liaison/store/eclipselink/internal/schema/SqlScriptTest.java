// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A schema step as a text. */
class SqlScriptTest {

    @Test
    void aLastStatementWithoutSemicolonIsOneToo() {
        SqlScript script = new SqlScript("""
                -- two of them
                CREATE TABLE A (
                    ID INTEGER
                );

                DROP TABLE B
                """);
        assertEquals(List.of("CREATE TABLE A (\n    ID INTEGER\n)\n", "DROP TABLE B\n"), script.statements());
    }
}
