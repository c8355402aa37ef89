// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "a.csv,a-rejected.csv", "a.b.csv,a.b-rejected.csv", "a,a-rejected.csv", ".csv,.csv-rejected.csv",
            "a-rejected.csv,a-rejected-2.csv", "a-rejected-2.csv,a-rejected-3.csv",
            "a-rejected-x.csv,a-rejected-x-rejected.csv" })
    void neverHasTheNameOfTheImportedFile(String name, String expected) throws IOException {
        assertEquals(folder.resolve(expected), RejectedFile.beside(folder.resolve(name), folder.resolve("else"), ".csv"));
        assertFalse(Files.exists(folder.resolve("else")));
    }

    @Test
    void goesElsewhereWhereTheFolderCannotBeWritten() throws IOException {
        Path sealed = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/module-info.class");
        Path place = folder.resolve("deep/rejected");
        assertEquals(place.resolve("module-info-rejected.csv"), RejectedFile.beside(sealed, place, ".csv"));
        assertTrue(Files.isDirectory(place));
    }

    @Test
    void thereIsNoneWithoutARejectedRow() throws IOException {
        try (RejectedFile file = new RejectedFile(folder.resolve("none.csv"), List.of("a", "reason"), ',')) {
            assertEquals(Optional.empty(), file.keep());
        }
        assertLeft(List.of());
    }

    @Test
    void onlyWhatIsKeptStays() throws IOException {
        Path target = folder.resolve("kept.csv");
        try (RejectedFile file = new RejectedFile(target, List.of("a", "b", "reason"), ';')) {
            file.add(List.of("=1", "2"), "wrong");
            file.add(List.of("1"), "short");
            assertFalse(Files.exists(target));
            assertEquals(Optional.of(target), file.keep());
        }
        assertEquals(List.of("\uFEFFa;b;reason", "'=1;2;wrong", "1;;short"), Files.readAllLines(target));
        try (RejectedFile file = new RejectedFile(folder.resolve("ended.csv"), List.of("a", "reason"), ',')) {
            file.add(List.of("1"), "wrong");
        }
        assertLeft(List.of(target));
    }

    private void assertLeft(List<Path> expected) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            assertEquals(expected, inside.toList());
        }
    }
}
