// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.search.DefinedField;

class FieldFileTest {

    private static final DefinedField FIRST = new DefinedField("Relation", "a", "Couleur", "Colour", "Kleur", "term", true, false,
            true, false, Set.of("Tag", "Term.x"));
    private static final DefinedField SECOND = new DefinedField("Contact", "b", "É", "", "", "text", false, true, false, true,
            Set.of());

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        FieldFile file = file();
        assertEquals(List.of(), file.read());
        file.write(List.of(FIRST, SECOND));
        assertEquals(List.of(FIRST, SECOND), file.read());
        file.write(List.of(SECOND));
        assertEquals(List.of(SECOND), file.read());
    }

    @Test
    void aLabelOfSeveralLinesBecomesOne() {
        file().write(List.of(new DefinedField("Relation", "a", "Cou\nleur", "Col\tour", "", "text", false, true, false, false,
                Set.of())));
        assertEquals("Cou leur", file().read().getFirst().labelFr());
        assertEquals("Col our", file().read().getFirst().labelEn());
    }

    @Test
    void whatIsNoFieldIsPassedOver() throws IOException {
        file().write(List.of(FIRST));
        Files.writeString(file().path(), "half a line\n" + Files.readString(file().path()) + "a\tb\n");
        assertEquals(List.of(FIRST), file().read());
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsAsNone() throws IOException {
        Files.createDirectories(file().path().resolve("in the way"));
        file().write(List.of(FIRST));
        assertEquals(List.of(), file().read());
    }

    private FieldFile file() {
        return new FieldFile(folder.resolve("deep").resolve("fields"));
    }
}
