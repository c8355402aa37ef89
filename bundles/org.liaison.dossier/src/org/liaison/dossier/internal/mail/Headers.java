// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.liaison.dossier.internal.mail.Mail.Person;
import org.liaison.dossier.internal.text.Words;

/**
 * Reads the headers of an e-mail as people read them: encoded as they should be, or written in the sender's own letters.
 *
 * @param header the headers
 */
record Headers(Header header) {

    private static final int MOST_PEOPLE = 2_000;

    boolean isMail() {
        return List.of("From", "To", "Subject", "Date", "Message-ID", "Received").stream()
                .anyMatch(name -> header.getField(name) != null);
    }

    String text(String name) {
        return Words.tidy(DecoderUtil.decodeEncodedWords(raw(header.getField(name)), DecodeMonitor.SILENT)).replaceAll("\\s+",
                " ");
    }

    Optional<Instant> date() {
        return header.getField("Date") instanceof DateTimeField field
                ? Optional.ofNullable(field.getDate()).map(Date::toInstant)
                : Optional.empty();
    }

    /** Everybody named in some headers, each address once. */
    List<Person> people(String... names) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (String name : names) {
            for (Field field : header.getFields(name)) {
                for (Mailbox mailbox : mailboxes(field)) {
                    if (people.size() < MOST_PEOPLE && mailbox.getAddress() != null) {
                        String address = Words.tidy(mailbox.getAddress());
                        people.putIfAbsent(address.toLowerCase(Locale.ROOT), new Person(called(mailbox), address));
                    }
                }
            }
        }
        return new ArrayList<>(people.values());
    }

    private static List<Mailbox> mailboxes(Field field) {
        // given letters instead of bytes, it counts the letters and loses as many bytes at the end as letters have more than one
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, raw(field));
        return LenientAddressParser.DEFAULT.parseAddressList(bytes, new ParserCursor(0, bytes.length())).flatten();
    }

    private static String called(Mailbox mailbox) {
        return mailbox.getName() == null ? "" : Words.tidy(decoded(mailbox.getName())).replaceAll("\\s+", " ");
    }

    static String decoded(String text) {
        return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT);
    }

    /** A header on one line; letters that are no ASCII, which ought not to be there, are read as in a text. */
    private static String raw(Field field) {
        if (field == null) {
            return "";
        }
        ByteSequence bytes = field.getRaw();
        String line = bytes == null ? field.getBody() : Words.decode(bytes.toByteArray());
        int colon = bytes == null ? -1 : line.indexOf(':');
        return (line == null ? "" : line.substring(colon + 1)).replaceAll("\\r?\\n[ \\t]", " ").replaceAll("[\\r\\n]", " ")
                .strip();
    }

}
