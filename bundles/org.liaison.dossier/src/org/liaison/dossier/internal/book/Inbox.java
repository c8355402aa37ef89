// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.dossier.Draft;
import org.liaison.dossier.EntryKind;
import org.liaison.dossier.internal.file.FileName;
import org.liaison.dossier.internal.file.Incoming;
import org.liaison.dossier.internal.file.Incoming.Addresses;
import org.liaison.dossier.internal.file.MediaType;
import org.liaison.dossier.internal.file.Piece;
import org.liaison.dossier.internal.file.Refused;
import org.liaison.dossier.internal.mail.Mail;
import org.liaison.dossier.internal.mail.Mail.Person;
import org.liaison.dossier.internal.mail.MailReader;
import org.liaison.dossier.internal.text.Words;
import org.liaison.store.Contents;
import org.liaison.store.Contents.Content;
import org.liaison.store.RuleBrokenException;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Reads files that come in, and keeps what they contain.
 *
 * @param contents keeps contents
 * @param words finds the words in files
 */
record Inbox(Contents contents, Words words) {

    private static final Texts TEXTS = new Texts(Inbox.class);
    private static final long MEGABYTE = 1024L * 1024;

    /** The names of documents without one. */
    private static final String NAMELESS = "document";

    Incoming read(Path file, Instant now) throws Refused {
        refuseByLooks(file);
        try {
            String name = FileName.clean(file.getFileName().toString(), NAMELESS);
            return MediaType.of(name).equals(MediaType.MAIL) ? mail(file, name, now) : document(file, name, now);
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

    private Incoming document(Path file, String name, Instant now) throws IOException, Refused {
        List<Problem> notices = new ArrayList<>();
        Piece piece = piece(file, name, notices);
        return new Incoming(name, Draft.of(EntryKind.DOCUMENT, now, name, ""), piece.content().key(), List.of(piece),
                Optional.empty(), notices);
    }

    private Incoming mail(Path file, String name, Instant now) throws IOException, Refused {
        List<Problem> notices = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(name, MediaType.MAIL, put(file), ""));
        Mail mail = MailReader.read(file, (attached, type, bytes) -> attach(attached, type, bytes, pieces, notices));
        String key = mail.messageId().isEmpty() ? pieces.getFirst().content().key() : fingerprint(mail.messageId());
        Addresses addresses = new Addresses(mail.from().isEmpty() ? "" : mail.from().getFirst().address(),
                mail.recipients().stream().map(Person::address).toList());
        Draft draft = new Draft(EntryKind.RECEIVED, mail.date().orElse(now), mail.subject(), shown(mail.from()),
                shown(mail.recipients()), mail.text());
        return new Incoming(name, draft, key, pieces, Optional.of(addresses), notices);
    }

    private static String shown(List<Person> people) {
        return people.stream().map(Person::shown).collect(Collectors.joining(", "));
    }

    /** An attachment that is refused is left out and named; the e-mail itself, which is kept whole, still has it. */
    private void attach(String raw, String type, InputStream bytes, List<Piece> pieces, List<Problem> notices)
            throws IOException {
        String fallback = type.equals(MediaType.MAIL)
                ? "message.eml"
                : type.startsWith("text/calendar") ? "invitation.ics" : NAMELESS;
        String name = FileName.clean(raw, fallback);
        if (FileName.hasPath(raw)) {
            notices.add(problem("path", name));
        }
        Path spool = Files.createTempFile("liaison-part", null);
        try {
            Files.copy(bytes, spool, StandardCopyOption.REPLACE_EXISTING);
            pieces.add(piece(spool, name, notices));
        } catch (Refused refused) {
            notices.add(refused.problem(name));
        } finally {
            Files.delete(spool);
        }
    }

    private Piece piece(Path file, String name, List<Problem> notices) throws IOException, Refused {
        String mediaType = MediaType.of(name);
        String found = "";
        try {
            found = words.of(file, mediaType);
        } catch (IOException noWords) {
            System.getLogger(Inbox.class.getName()).log(System.Logger.Level.DEBUG, name, noWords);
            notices.add(problem("noWords", name));
        }
        return new Piece(name, mediaType, put(file), found);
    }

    private Content put(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return contents.put(in);
        }
    }

    private static String fingerprint(String messageId) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(("message " + messageId)
                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, List.of(arguments));
    }
}
