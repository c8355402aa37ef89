// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.SimpleContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.util.CharsetUtil;
import org.liaison.dossier.internal.file.Refused;
import org.liaison.dossier.internal.text.Html;
import org.liaison.dossier.internal.text.Words;

/** Gathers what an e-mail says while it is read. */
final class MailHandler extends SimpleContentHandler {

    private static final int MOST_PARTS = 1_000;
    private static final int LONGEST_TEXT = 2_000_000;

    private final PartTaker parts;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private Headers top;
    private Header current;
    private int count;

    MailHandler(PartTaker parts) {
        this.parts = parts;
    }

    @Override
    public void headers(Header header) {
        if (top == null) {
            top = new Headers(header);
        }
        current = header;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws MimeException, IOException {
        if (++count > MOST_PARTS) {
            throw new MimeException(new Refused("mail.parts", MOST_PARTS));
        }
        String type = descriptor.getMimeType() == null ? "text/plain" : descriptor.getMimeType().toLowerCase(Locale.ROOT);
        String name = name();
        boolean attached = current != null && current.getField("Content-Disposition") instanceof ContentDispositionField field
                && field.isAttachment();
        if (!attached && name == null && type.equals("text/plain")) {
            append(plain, read(descriptor, content));
        } else if (!attached && name == null && type.equals("text/html")) {
            append(html, Html.text(read(descriptor, content)));
        } else if (attached || !isPictureOfTheText(type)) {
            parts.take(name, type, content);
        }
    }

    /** A logo or smiley between the words; the e-mail itself, which is kept whole, has it. */
    private boolean isPictureOfTheText(String type) {
        return type.startsWith("image/") && current != null && current.getField("Content-ID") != null;
    }

    private String name() {
        if (current == null) {
            return null;
        }
        String name = current.getField("Content-Disposition") instanceof ContentDispositionField field
                ? field.getFilename()
                : null;
        if (name == null && current.getField("Content-Type") instanceof ContentTypeField field) {
            Map<String, String> parameters = field.getParameters();
            name = parameters.get("name");
        }
        return name == null ? null : Headers.decoded(name);
    }

    private static String read(BodyDescriptor descriptor, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST_TEXT);
        Charset charset = descriptor.getCharset() == null ? null : CharsetUtil.lookup(descriptor.getCharset());
        // who says nothing, or ASCII, means whatever his program writes
        return Words
                .whole(charset == null || charset.name().equals("US-ASCII") ? Words.decode(bytes) : new String(bytes, charset));
    }

    private static void append(StringBuilder words, String more) {
        if (!more.isBlank() && words.length() < LONGEST_TEXT) {
            words.append(words.isEmpty() ? "" : "\n\n").append(more.strip());
        }
    }

    Mail mail() throws Refused {
        if (top == null || !top.isMail()) {
            throw new Refused("mail.none");
        }
        return new Mail(top.text("Message-ID"), top.date(), top.text("Subject"), top.people("From", "Sender"),
                top.people("To", "Cc", "Bcc"), plain.isEmpty() ? html.toString() : plain.toString());
    }
}
