// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.vault;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.IndexInput;

/** Reads a file piece by piece and decrypts what was read. */
final class EncryptedInput extends BufferedIndexInput {

    private static final int PIECE = 2048;

    private IndexInput in;
    private Counter counter;

    EncryptedInput(IndexInput in, Counter counter) {
        super(in.toString(), PIECE);
        this.in = in;
        this.counter = counter;
    }

    @Override
    protected void readInternal(ByteBuffer to) throws IOException {
        long position = getFilePointer();
        int length = to.remaining();
        byte[] piece = new byte[length];
        in.seek(Counter.BLOCK + position);
        in.readBytes(piece, 0, length);
        counter.apply(position, piece, 0, length);
        to.put(piece);
    }

    @Override
    protected void seekInternal(long position) throws IOException {
        if (position > length()) {
            throw new EOFException("Beyond the end: " + this);
        }
    }

    @Override
    public long length() {
        return in.length() - Counter.BLOCK;
    }

    @Override
    public EncryptedInput clone() {
        EncryptedInput clone = (EncryptedInput) super.clone();
        clone.in = in.clone();
        clone.counter = counter.again();
        return clone;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
