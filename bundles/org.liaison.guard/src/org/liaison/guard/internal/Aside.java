// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.guard.BackupShelf.SetAside;

/** The databases that restores put aside; the moment is in their names. */
final class Aside {

    private static final String NAME = "database.before-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final int STAMP_LENGTH = 15;

    private Aside() {
    }

    static List<SetAside> in(Path data, Duration stay) {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        List<SetAside> found = new ArrayList<>();
        try (Stream<Path> children = Files.list(data)) {
            for (Path child : children.filter(Files::isDirectory).toList()) {
                Optional<Instant> at = moment(child.getFileName().toString());
                if (at.isPresent()) {
                    found.add(new SetAside(child, at.get(), at.get().plus(stay), Folders.size(child)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(Comparator.comparing(SetAside::at).reversed());
        return List.copyOf(found);
    }

    /** Empty if it is something else. */
    private static Optional<Instant> moment(String name) {
        if (!name.startsWith(NAME) || name.length() < NAME.length() + STAMP_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(name.substring(NAME.length(), NAME.length() + STAMP_LENGTH), STAMP)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException foreign) {
            return Optional.empty();
        }
    }
}
