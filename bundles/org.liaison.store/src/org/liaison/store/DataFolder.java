// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where data lie unless somebody says otherwise: where each system's users expect and back them up. */
public final class DataFolder {

    private DataFolder() {
    }

    /**
     * The usual folder.
     *
     * @param system the operating system's name, as in the system property {@code os.name}
     * @param home the user's folder
     * @param environment the environment's variables
     * @return the folder, which need not exist
     */
    public static Path usual(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Liaison");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Liaison");
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("liaison");
    }
}
