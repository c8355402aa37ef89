// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.dossier.internal.file.FileName;
import org.liaison.dossier.internal.file.Incoming;
import org.liaison.dossier.internal.file.MediaType;
import org.liaison.dossier.internal.file.Piece;
import org.liaison.dossier.internal.file.Refused;
import org.liaison.dossier.internal.text.Words;
import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.RuleBrokenException;

/**
 * Reads files that come in, and keeps what they contain.
 *
 * @param contents keeps contents
 */
record Inbox(Contents contents) {

    private static final long MEGABYTE = 1024L * 1024;

    /** The names of documents without one. */
    private static final String NAMELESS = "document";

    Incoming read(Path file, Instant now) throws Refused {
        refuseByLooks(file);
        try {
            return document(file, now);
        } catch (IOException unreadable) {
            throw new Refused("unreadable", String.valueOf(unreadable.getMessage()));
        } catch (RuleBrokenException broken) {
            throw new Refused(broken.problem());
        }
    }

    private static void refuseByLooks(Path file) throws Refused {
        if (Files.isDirectory(file)) {
            throw new Refused("folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused("missing");
        }
        try {
            long size = Files.size(file);
            if (size > Contents.LARGEST) {
                throw new Refused("large", size / MEGABYTE, Contents.LARGEST / MEGABYTE);
            }
        } catch (IOException unreadable) {
            throw new Refused("unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    private Incoming document(Path file, Instant now) throws IOException {
        String name = FileName.clean(file.getFileName().toString(), NAMELESS);
        Piece piece = piece(file, name);
        return new Incoming(name, Draft.of(EntryKind.DOCUMENT, now, name, ""), piece.content().key(), List.of(piece),
                Optional.empty(), List.of());
    }

    private Piece piece(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Content content = contents.put(in);
            String mediaType = MediaType.of(name);
            return new Piece(name, mediaType, content, new Words().of(file, mediaType));
        }
    }
}
