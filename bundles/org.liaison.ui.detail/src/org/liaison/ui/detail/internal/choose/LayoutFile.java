// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.choose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.liaison.ui.detail.internal.layout.Layout;
import org.liaison.ui.detail.internal.layout.LayoutXml;
import org.liaison.ui.detail.internal.layout.LayoutXml.DamagedLayoutException;

/**
 * A layout in a file, for a colleague or another data folder.
 *
 * @param file the file
 * @param entity the name of the kind of record that the layout is for
 */
record LayoutFile(Path file, String entity) {

    /** How such a file's name ends. */
    static final String ENDING = "layout.xml";

    /** A layout is a few kilobytes; what is a thousand times larger is something else. */
    private static final int MOST = 4_000_000;

    void write(Layout layout) throws IOException {
        Files.writeString(file, LayoutXml.write(layout, entity));
    }

    /**
     * Reads it.
     *
     * @throws IOException if the file cannot be read
     * @throws DamagedLayoutException if it holds no layout, or one of another kind of record
     */
    Layout read() throws IOException, DamagedLayoutException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new DamagedLayoutException("The file is too large.");
            }
            return LayoutXml.read(new String(bytes, StandardCharsets.UTF_8), entity, UnaryOperator.identity());
        }
    }
}
