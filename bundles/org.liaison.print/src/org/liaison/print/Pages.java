// SPDX-License-Identifier: EPL-2.0
package org.liaison.print;

import java.io.IOException;

/** The pages of a printed file, as they will look on paper. */
public interface Pages extends AutoCloseable {

    /**
     * How many there are.
     *
     * @return at least 1
     */
    int count();

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param resolution in dots an inch
     * @return the picture
     * @throws IOException if the file cannot be read
     */
    Picture picture(int page, float resolution) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * A page as a picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param pixels row by row, each as {@code 0x00RRGGBB}; not copied, never to be changed
     */
    record Picture(int width, int height, int[] pixels) {
    }
}
