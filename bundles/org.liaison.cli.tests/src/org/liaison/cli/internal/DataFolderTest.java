// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("home", "ann");

    @Test
    void isWhereEachSystemKeepsData() {
        assertEquals(HOME.resolve(".local/share/liaison"), DataFolder.usual("Linux", HOME, Map.of()));
        assertEquals(HOME.resolve(".local/share/liaison"), DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", " ")));
        assertEquals(Path.of("elsewhere", "liaison"), DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "elsewhere")));
        assertEquals(HOME.resolve("Library/Application Support/Liaison"), DataFolder.usual("Mac OS X", HOME, Map.of()));
        assertEquals(Path.of("local", "Liaison"), DataFolder.usual("Windows 11", HOME, Map.of("LOCALAPPDATA", "local")));
        assertEquals(HOME.resolve("AppData/Local/Liaison"), DataFolder.usual("Windows 11", HOME, Map.of()));
    }
}
