// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What files contain: too large for a record, which refers to it by its key. An OSGi service beside {@link Store}.
 *
 * <p>A content never changes, and is kept once however many records refer to it: its key is made of its bytes. It is put before the
 * change set that refers to it, and stays when that is taken back, so that undo and redo always find it; a backup holds all contents.
 * One that no record refers to, because the program was killed in between, does no harm.
 *
 * <p>All methods throw {@link StoreUnavailableException} where the database cannot be opened or fails.
 */
public interface Contents {

    /** The most bytes that one content may have: 100 MB. */
    long LARGEST = 100L * 1024 * 1024;

    /**
     * Keeps a content, in a transaction of its own.
     *
     * @param bytes its bytes, read to the end, never held in memory whole
     * @return its key and size
     * @throws IOException if the bytes cannot be read
     * @throws RuleBrokenException if there are more than {@link #LARGEST}, with a sentence for the user; no more are read then
     */
    Content put(InputStream bytes) throws IOException;

    /**
     * Hands out a content.
     *
     * @param key its key
     * @param to takes its bytes; not closed
     * @return its size; -1 if there is no such content
     * @throws IOException if the bytes cannot be written
     */
    long copy(String key, OutputStream to) throws IOException;

    /**
     * A content that is kept.
     *
     * @param key what records refer to it by: the SHA-256 of its bytes in hexadecimal
     * @param size how many bytes it has
     */
    record Content(String key, long size) {
    }
}
