// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liaison.store.DataFolder;

class DataFolderTest {

    private static final Path HOME = Path.of("home", "ann");

    @Test
    void followsTheDesktopsConventionOnLinux() {
        assertEquals(HOME.resolve(Path.of(".local", "share", "liaison")), DataFolder.usual("Linux", HOME, Map.of()));
        assertEquals(Path.of("elsewhere", "liaison"), DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "elsewhere")));
        assertEquals(HOME.resolve(Path.of(".local", "share", "liaison")),
                DataFolder.usual("Linux", HOME, Map.of("XDG_DATA_HOME", "")));
    }

    @Test
    void staysOnTheMachineOnWindows() {
        assertEquals(Path.of("local", "Liaison"), DataFolder.usual("Windows 11", HOME, Map.of("LOCALAPPDATA", "local")));
        assertEquals(HOME.resolve(Path.of("AppData", "Local", "Liaison")), DataFolder.usual("Windows 11", HOME, Map.of()));
    }

    @Test
    void liesInTheLibraryOnMacs() {
        assertEquals(HOME.resolve(Path.of("Library", "Application Support", "Liaison")),
                DataFolder.usual("Mac OS X", HOME, Map.of()));
    }
}
