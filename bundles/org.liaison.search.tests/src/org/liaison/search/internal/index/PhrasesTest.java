// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.internal.field.ValueType;

class PhrasesTest {

    @TempDir
    private Path folder;

    @Test
    void wordsStandNextToEachOtherInOneLineOfOneValue() {
        try (SmallIndex index = SmallIndex.empty(folder, Locale.FRENCH,
                Map.of("name", ValueType.TEXT, "city", ValueType.TEXT, "kinds", ValueType.TERM))) {
            index.put(1, "name", "Banque de Lyon");
            index.put(2, "name", "Lyon Banque SA");
            index.put(3, "name", "Banque\nLyon");
            index.put(4, "name", "Banque", "city", "Lyon");
            index.put(5, "name", "Lyonnaise Banque");
            index.put(6, "name", "Autre", "kinds", List.of(index.term(9001, "Lyon banque", "Bank of Lyon")));
            index.refresh();
            assertEquals(List.of(), index.found("\"banque lyon\""));
            assertEquals(List.of(2L), index.found("\"lyon banque\""));
            assertEquals(List.of(1L), index.found("\"BANQUE de lyon\""));
            assertEquals(List.of(6L, 4L, 1L, 3L, 2L), index.found("\"lyon\""));
            assertEquals(List.of(5L), index.found("\"banque\" lyonn"));
        }
    }
}
