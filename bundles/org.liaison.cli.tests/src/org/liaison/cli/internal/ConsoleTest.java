// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean watched, boolean json) {
        Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                watched);
        console.json(json);
        return console;
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static void say(Console console) {
        console.line("Élan");
        console.object(Map.of("name", "Élan \"<&>\""));
        console.object(Collections.singletonMap("none", null));
        console.wrong("file.csv:3: siret", "Wrong.\nMend it.");
        console.wrong("", "No place.");
        console.flush();
    }

    @Test
    void peopleGetLines() {
        say(console(false, false));
        assertEquals("Élan\n", text(out));
        assertEquals("liaison: file.csv:3: siret: Wrong. Mend it.\nliaison: No place.\n", text(err).replace("\r", ""));
    }

    @Test
    void programsGetObjects() {
        say(console(false, true));
        assertEquals("{\"name\":\"Élan \\\"<&>\\\"\"}\n{\"none\":null}\n", text(out));
    }

    @Test
    void progressIsShownOnlyToWhoIsLooking() {
        Console blind = console(false, false);
        blind.progress("12 %");
        blind.flush();
        assertEquals("", text(err));
        Console watched = console(true, false);
        watched.progress("12 %");
        watched.line("done");
        watched.flush();
        assertEquals("done\n", text(out));
        assertEquals("", text(err).replaceAll("\r[^\r]*", "").strip());
    }
}
