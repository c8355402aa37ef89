// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.lock;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;

import org.liaison.store.FolderLock.Holder;

/** The files beside the lock: who holds it, and a second program's call. */
final class HolderFile {

    private static final String NAME = "liaison.holder";
    private static final String CALL = "liaison.call";

    private HolderFile() {
    }

    static Path call(Path folder) {
        return folder.resolve(CALL);
    }

    static void write(Path folder, Clock clock) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("host", host());
        properties.setProperty("user", System.getProperty("user.name", ""));
        properties.setProperty("since", clock.instant().toString());
        Path unfinished = folder.resolve(NAME + ".new");
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, null);
        }
        Files.move(unfinished, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(call(folder));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    static Holder read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NAME))) {
            properties.load(reader);
            return new Holder(Long.parseLong(properties.getProperty("process", "0")), properties.getProperty("host", ""),
                    properties.getProperty("user", ""), Instant.parse(properties.getProperty("since", "")));
        } catch (IOException | IllegalArgumentException | DateTimeParseException unreadable) {
            return new Holder(0, "", "", Instant.EPOCH);
        }
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        Files.deleteIfExists(call(folder));
    }
}
