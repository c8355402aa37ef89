// SPDX-License-Identifier: EPL-2.0
package org.liaison.map.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads what is shipped in the folder {@code data}. */
final class Data {

    private Data() {
    }

    /** Reads the fields of each line. */
    static void lines(String file, Consumer<String[]> line) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line.accept(text.split("\t", -1));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static DataInputStream binary(String file) throws IOException {
        return new DataInputStream(new BufferedInputStream(open(file)));
    }

    private static InputStream open(String file) throws IOException {
        InputStream packed = Data.class.getResourceAsStream("/data/" + file);
        if (packed == null) {
            throw new IOException("The bundle lacks data/" + file);
        }
        return new GZIPInputStream(packed, 1 << 16);
    }
}
