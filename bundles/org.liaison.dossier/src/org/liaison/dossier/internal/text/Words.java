// SPDX-License-Identifier: EPL-2.0
package org.liaison.dossier.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liaison.dossier.internal.file.MediaType;
import org.liaison.dossier.internal.file.Refused;
import org.liaison.print.PdfText;

/**
 * The words in files, to find them by.
 *
 * @param pdf reads those of a PDF
 */
public record Words(PdfText pdf) {

    /** The most letters that are kept of a file. */
    public static final int MOST = 100_000;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * The words in a file.
     *
     * @param file the file
     * @param mediaType what it contains
     * @return its words, at most {@link #MOST} letters; empty if none are understood
     * @throws IOException if it cannot be read
     * @throws Refused if it is made to do harm
     */
    public String of(Path file, String mediaType) throws IOException, Refused {
        return switch (mediaType) {
            case MediaType.HTML -> tidy(Html.text(plain(beginning(file))));
            case MediaType.PDF -> tidy(pdf.words(file, MOST));
            case MediaType.DOCX, MediaType.ODT -> Office.words(file);
            default -> mediaType.startsWith("text/") ? tidy(plain(beginning(file))) : "";
        };
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST * 4);
        }
    }

    /**
     * Bytes as text: in UTF-8 if they are that, else as Windows writes them in the west.
     *
     * @param bytes the bytes
     * @return the text without what cannot be seen; empty if the bytes are no text
     */
    public static String plain(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 1_000); i++) {
            if (bytes[i] == 0) {
                return "";
            }
        }
        return whole(decode(bytes));
    }

    /**
     * Bytes as text, even if they are none.
     *
     * @param bytes the bytes, whose last character may have been cut
     * @return the text
     */
    public static String decode(byte[] bytes) {
        int end = bytes.length;
        for (int back = 0; back < 4; back++) {
            try {
                return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, Math.max(0, end - back))).toString();
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return new String(bytes, WESTERN);
    }

    /**
     * A text as it can be stored.
     *
     * @param text any text
     * @return without what cannot be seen, blanks at its ends, and what is beyond {@link #MOST} letters
     */
    public static String tidy(String text) {
        return cut(whole(text), MOST).strip();
    }

    /**
     * A text as it can be stored, however long.
     *
     * @param text any text
     * @return without what cannot be seen
     */
    public static String whole(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\uFEFF&&[^\\n\\t]]", "");
    }

    /**
     * The beginning of a text.
     *
     * @param text the text
     * @param most how many letters at most
     * @return the text or its beginning, never ending in half of a character
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
