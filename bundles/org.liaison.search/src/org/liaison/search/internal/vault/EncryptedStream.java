// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.vault;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.lucene.store.IndexOutput;

/** Writes encrypted what is given in clear. */
final class EncryptedStream extends OutputStream {

    private final IndexOutput out;
    private final Counter counter;
    private long position;

    EncryptedStream(IndexOutput out, Counter counter) {
        this.out = out;
        this.counter = counter;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] { (byte) one }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, offset, copy, 0, length);
        counter.apply(position, copy, 0, length);
        out.writeBytes(copy, 0, length);
        position += length;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
