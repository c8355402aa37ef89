// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.liaison.dossier.internal.file.Refused;

/** Reads an e-mail from a file, whatever is wrong with it, without ever holding an attachment in memory. */
public final class MailReader {

    /** The longest header line, and the longest header, that is read: real ones have some thousand letters. */
    private static final int LONGEST_HEADER = 1_000_000;
    private static final int MOST_HEADERS = 2_000;

    private MailReader() {
    }

    /**
     * Reads an e-mail.
     *
     * @param file the file
     * @param parts takes its attachments
     * @return what it says
     * @throws IOException if the file cannot be read
     * @throws Refused if it is no e-mail, or one that nobody would send
     */
    public static Mail read(Path file, PartTaker parts) throws IOException, Refused {
        MimeConfig limits = MimeConfig.custom().setMaxHeaderLen(LONGEST_HEADER).setMaxLineLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS).setMaxContentLen(-1).build();
        MailHandler handler = new MailHandler(parts);
        MimeStreamParser parser = new MimeStreamParser(limits, DecodeMonitor.SILENT, null);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        parser.setContentHandler(handler);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            parser.parse(in);
        } catch (MimeException malformed) {
            throw refusal(malformed);
        } catch (IOException failure) {
            if (failure.getCause() instanceof MimeException malformed) {
                throw refusal(malformed);
            }
            throw failure;
        }
        return handler.mail();
    }

    private static Refused refusal(MimeException malformed) {
        return malformed.getCause() instanceof Refused refused ? refused : new Refused("mail.malformed");
    }
}
