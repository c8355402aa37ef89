// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

class TableSourceTest {

    private static final String REASON = "Reason for rejection";

    @TempDir
    private Path folder;

    private TableSource open(List<String> columns, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), String.join("\n", lines) + "\n");
        return new TableSource(new ImportPlan(file, Relation.class, ImportPlan.Format.CSV, StandardCharsets.UTF_8, ';',
                columns.stream().map(column -> new ImportPlan.Column(column, column, List.of())).toList(), false),
                new Targets(RelationFields.TYPE), Locale.ENGLISH, folder.resolve("else"));
    }

    private List<String> rejected(TableSource source) throws IOException {
        assertEquals(Optional.of(folder.resolve("rows-rejected.csv")), source.keepRejected());
        return Files.readAllLines(folder.resolve("rows-rejected.csv"));
    }

    @Test
    void theFirstRowIsTheHeaderAndWhatIsGuardedIsRestored() throws IOException {
        try (TableSource source = open(List.of("name"), "name", "'=Alpha", "Beta")) {
            assertEquals("=Alpha", source.next().text(RelationFields.NAME));
            assertEquals(3, source.next().line());
            assertNull(source.next());
            assertEquals(Files.size(folder.resolve("rows.csv")), source.bytes());
        }
        try (TableSource source = open(List.of())) {
            assertNull(source.next());
        }
    }

    @Test
    void aRejectedRowIsKeptWithAllItsReasons() throws IOException {
        try (TableSource source = open(List.of("name", "siren"), "name;siren", "=A;123")) {
            Draft draft = source.next();
            draft.wrongs().clear();
            draft.wrongs().add(new Draft.Wrong("siren", "too short."));
            draft.wrongs().add(new Draft.Wrong("", "nothing else."));
            source.reject(draft);
            assertEquals(List.of("\uFEFFname;siren;" + REASON, "'=A;123;siren: too short. nothing else."), rejected(source));
        }
    }

    @Test
    void aFileOfRejectedRowsKeepsItsColumns() throws IOException {
        try (TableSource source = open(List.of("name", REASON), "name;" + REASON, "A;old")) {
            Draft draft = source.next();
            draft.wrongs().add(new Draft.Wrong("", "new."));
            source.reject(draft);
            assertTrue(rejected(source).getFirst().endsWith("name;" + REASON));
        }
    }

    @Test
    void aLineWhoseQuotesDoNotFitTogetherIsWrong() throws IOException {
        try (TableSource source = open(List.of("name"), "name", "\"A", "B")) {
            Draft draft = source.next();
            assertEquals(List.of("\"A"), draft.raw());
            assertTrue(draft.wrongs().getFirst().text().startsWith("The quotation marks on this line"));
            assertEquals("B", source.next().text(RelationFields.NAME));
        }
        try (TableSource source = open(List.of("name"), "name\n" + "\"a\" b\n".repeat(1001))) {
            Draft last = null;
            for (Draft draft = source.next(); draft != null; draft = source.next()) {
                last = draft;
            }
            assertTrue(last.wrongs().getFirst().text().startsWith("Too many lines"));
        }
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        try (TableSource source = open(List.of("name"), "name", "A")) {
            source.reject(source.next());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("rows.csv")), left.toList());
        }
    }
}
