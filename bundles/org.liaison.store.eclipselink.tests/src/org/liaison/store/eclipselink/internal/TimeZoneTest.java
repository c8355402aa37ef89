// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The machine is moved to another time zone between two starts. */
@Timeout(120)
class TimeZoneTest {

    @TempDir
    private Path folder;

    /** Two days lie between them for an hour each day. */
    @Test
    void aDayStaysThatDayAndAMomentThatMoment() throws IOException, InterruptedException {
        String first = in("Pacific/Kiritimati");
        assertTrue(first.startsWith("1990-10-28 created "), first);
        assertTrue(first.contains("1990-03-25"), first);
        assertTrue(first.endsWith("true\n[]\n"), first);
        assertEquals(first, in("Pacific/Pago_Pago"));
        // its clocks were put on at midnight of that day, which had no beginning
        assertEquals(first, in("America/Sao_Paulo"));
    }

    private String in(String zone) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        assertEquals(0, ChildJava.start(Travelling.class, said, folder.toString(), zone).waitFor());
        return Files.readString(said).replace(System.lineSeparator(), "\n");
    }
}
