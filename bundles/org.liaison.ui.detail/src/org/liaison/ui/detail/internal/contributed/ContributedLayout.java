// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * A default layout as its extension describes it.
 *
 * @param id its id
 * @param entity the name of the kind of record that it is for
 * @param weight the layout of the greatest weight is taken
 * @param file its XML; null if the bundle has no such file
 * @param translate translates {@code %key} by the bundle's localisation
 */
public record ContributedLayout(String id, String entity, int weight, URL file, UnaryOperator<String> translate) {

    /**
     * Its XML.
     *
     * @return the text
     * @throws IOException if it cannot be read
     */
    public String xml() throws IOException {
        if (file == null) {
            throw new IOException("The file of layout " + id + " is missing.");
        }
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
