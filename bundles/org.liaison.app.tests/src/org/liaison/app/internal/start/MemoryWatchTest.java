// SPDX-License-Identifier: EPL-2.0
package org.liaison.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class MemoryWatchTest {

    /** A picture that is too large ends nothing; whoever fills the memory is told of, and the program ends before Java stumbles. */
    @Test
    void warnsAndEndsTheProgramWhileThereIsRoomToDoSo() throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-XX:+UseSerialGC", "-cp",
                String.join(System.getProperty("path.separator"), place(Filling.class), place(MemoryWatch.class)),
                Filling.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = process.inputReader().lines().toList();
        assertEquals(MemoryWatch.EXIT, process.waitFor());
        assertEquals(List.of("too large", "low", "full"), said);
    }

    /** Where a class was loaded from: a jar, or a folder of classes, which in a bundle project is one level deeper. */
    private static String place(Class<?> one) throws URISyntaxException {
        Path location = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Stream.of("", "target/classes", "bin").map(location::resolve)
                .filter(each -> Files.exists(each.resolve(one.getName().replace('.', '/') + ".class"))).findFirst()
                .orElse(location).toString();
    }
}
