// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A screen for windows: the one that there is, else a virtual one with a window manager, as long as this is open. */
final class Screen implements AutoCloseable {

    private final List<Process> started = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    Screen() throws IOException {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null
                && System.getProperty("os.name").equals("Linux")) {
            open();
        }
    }

    private void open() throws IOException {
        Process screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-dpi", "96", "-nolisten",
                "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(screen);
        String number = new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        environment.putAll(
                Map.of("DISPLAY", ":" + number, "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1", "GSETTINGS_BACKEND", "memory"));
        ProcessBuilder manager = new ProcessBuilder("openbox").redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        manager.environment().putAll(environment);
        started.add(manager.start());
    }

    /** What a process must know to draw on it. */
    Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        started.reversed().forEach(Process::destroy);
    }
}
