// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.liaison.store.FolderLock.Holder;

class HolderFileTest {

    @TempDir
    private Path folder;

    /** Whatever was left in the file by a crash, or written by somebody else, the data can be opened. */
    @ParameterizedTest
    @ValueSource(strings = { "", "process=x", "process=99999999999999999999", "process=1\nsince=yesterday",
            "process=1\nuser=\\u12",
            "\\uZZZZ=1", "\u00ff\u00fe" })
    void readsAsNobodyWhateverIsInIt(String content) throws IOException {
        Files.write(folder.resolve("liaison.holder"), content.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(new Holder(0, "", "", Instant.EPOCH), HolderFile.read(folder));
    }
}
