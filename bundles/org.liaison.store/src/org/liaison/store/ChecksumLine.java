// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The first line of a small file: the checksum of what follows, so that a flipped bit or a cut is not taken for what was written. */
record ChecksumLine(byte[] body) {

    private static final byte[] MARK = "#checksum ".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = MARK.length + 9;

    /** What a file holds without the line, and all of it if there is no such line, as in one that was written by hand. */
    static byte[] body(byte[] file) throws IOException {
        if (!begins(file, MARK)) {
            return file;
        }
        byte[] body = Arrays.copyOfRange(file, Math.min(LENGTH, file.length), file.length);
        if (!begins(file, new ChecksumLine(body).line())) {
            throw new IOException("The checksum differs, or the file is cut");
        }
        return body;
    }

    private static boolean begins(byte[] file, byte[] start) {
        return Arrays.equals(file, 0, Math.min(start.length, file.length), start, 0, start.length);
    }

    private byte[] line() {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return (new String(MARK, StandardCharsets.US_ASCII) + "%08x\n".formatted(sum.getValue()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The file with the line. */
    byte[] file() {
        byte[] line = line();
        byte[] file = Arrays.copyOf(line, line.length + body.length);
        System.arraycopy(body, 0, file, line.length, body.length);
        return file;
    }
}
