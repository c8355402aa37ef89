// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file is written, by what the user does in the dialog of the platform. */
class FileQuestionTest {

    @TempDir
    private Path folder;

    private final List<String> suggested = new ArrayList<>();
    private final Deque<String> typed = new ArrayDeque<>();

    private Optional<Path> ask(String name, String... answers) {
        typed.addAll(List.of(answers));
        return FileQuestion.toWrite(name, "csv", suggestion -> {
            suggested.add(suggestion);
            return typed.isEmpty() ? null : folder.resolve(typed.removeFirst()).toString();
        });
    }

    @Test
    void aNameWithoutAnEndingGetsOne() {
        assertEquals(Optional.of(folder.resolve("list.csv")), ask("relations", "list"));
        assertEquals(Optional.of(folder.resolve("list.txt")), ask("relations", "list.txt"));
        assertEquals(List.of("relations.csv", "relations.csv"), suggested);
    }

    @Test
    void whatNoFileCanBeCalledIsLeftOut() {
        assertEquals(Optional.empty(), ask("a/b: \"c\"\n"));
        assertEquals(List.of("a b   c.csv"), suggested);
        assertEquals(Optional.empty(), ask("///"));
        assertEquals("Liaison.csv", suggested.getLast());
    }

    /** The platform has asked about "list" only, which there was not. */
    @Test
    void whatIsThereIsNotWrittenOverForAnEndingThatWasAdded() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "precious");
        assertEquals(Optional.of(folder.resolve("other.csv")), ask("relations", "list", "other"));
        assertEquals(List.of("relations.csv", "list.csv"), suggested);
        assertEquals(Optional.of(folder.resolve("list.csv")), ask("relations", "list", "list.csv"), "it was agreed to");
        assertEquals(Optional.empty(), ask("relations", "list"), "the second question was not answered");
    }
}
