// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.vault;

import java.io.IOException;
import java.security.SecureRandom;

import javax.crypto.SecretKey;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;

/**
 * A folder whose files are encrypted with AES in counter mode, each with a random start of its own in its first 16 bytes, so that they
 * can be read at any place. They are not signed: Lucene's checksums find what is damaged, not who forges; an index is no evidence.
 */
final class EncryptedDirectory extends FilterDirectory {

    private static final int BUFFER = 8192;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    EncryptedDirectory(Directory in, SecretKey key) {
        super(in);
        this.key = key;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return encrypted(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return encrypted(super.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput encrypted(IndexOutput out) throws IOException {
        byte[] start = new byte[Counter.BLOCK];
        random.nextBytes(start);
        out.writeBytes(start, start.length);
        return new OutputStreamIndexOutput(out.toString(), out.getName(), new EncryptedStream(out, new Counter(key, start)),
                BUFFER);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput in = super.openInput(name, context);
        if (in.length() < Counter.BLOCK) {
            in.close();
            throw new CorruptIndexException("No start", name);
        }
        byte[] start = new byte[Counter.BLOCK];
        in.readBytes(start, 0, start.length);
        return new EncryptedInput(in, new Counter(key, start));
    }

    @Override
    public long fileLength(String name) throws IOException {
        return Math.max(0, super.fileLength(name) - Counter.BLOCK);
    }
}
