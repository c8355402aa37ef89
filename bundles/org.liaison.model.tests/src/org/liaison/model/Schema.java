// SPDX-License-Identifier: EPL-2.0
package org.liaison.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.model.crm.CrmModel;

/**
 * The schema's statements, taken apart.
 *
 * @param sql all of them
 */
record Schema(String sql) {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\((.*?)\n\\);", Pattern.DOTALL);

    private static final Pattern COLUMN = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+) ([^;]+);");
    private static final Pattern CONSTRAINT = Pattern.compile("ALTER TABLE (\\w+) ADD (CONSTRAINT [^;]+);");

    static Schema read() {
        return new Schema(new CrmModel().schema().stream().map(SchemaStep::sql).collect(Collectors.joining()));
    }

    /** By table, the columns with their types. */
    Map<String, Map<String, String>> tables() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        for (Matcher table = TABLE.matcher(sql); table.find();) {
            Map<String, String> columns = new LinkedHashMap<>();
            lines(table.group(2)).filter(line -> !line.startsWith("CONSTRAINT ")).map(line -> line.split(" ", 2))
                    .forEach(column -> columns.put(column[0], column[1]));
            tables.put(table.group(1), columns);
        }
        COLUMN.matcher(sql).results().forEach(added -> tables.get(added.group(1)).put(added.group(2), added.group(3)));
        return tables;
    }

    /** The constraints of a table, one line each. */
    Stream<String> constraints(String name) {
        Stream<String> first = TABLE.matcher(sql).results().filter(table -> table.group(1).equals(name))
                .flatMap(table -> lines(table.group(2))).filter(line -> line.startsWith("CONSTRAINT "));
        Stream<String> later = CONSTRAINT.matcher(sql).results().filter(added -> added.group(1).equals(name))
                .map(added -> added.group(2).replaceAll("\\s+", " "));
        return Stream.concat(first, later);
    }

    private static Stream<String> lines(String body) {
        return Arrays.stream(body.strip().split(",\n {4}(?=\\S)")).map(line -> line.strip().replaceAll("\\s+", " "));
    }
}
