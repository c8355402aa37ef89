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

/** The words in files, to find them by. */
public final class Words {

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
     */
    public String of(Path file, String mediaType) throws IOException {
        if (mediaType.startsWith("text/") && !mediaType.equals(MediaType.HTML)) {
            try (InputStream in = Files.newInputStream(file)) {
                return plain(in.readNBytes(MOST * 4));
            }
        }
        return "";
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
        return tidy(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        // the last character may have been cut
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
        return cut(text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\uFEFF&&[^\\n\\t]]", ""), MOST).strip();
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
