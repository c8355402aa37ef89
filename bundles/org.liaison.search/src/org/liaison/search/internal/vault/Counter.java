// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.vault;

import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * AES in counter mode from any place of a file on. Going on where the last piece ended costs nothing; any other place costs a new start.
 * For one thread.
 */
final class Counter {

    /** Bytes that are encrypted with one state of the counter. */
    static final int BLOCK = 16;

    private final SecretKey key;
    private final byte[] start;
    private Cipher cipher;
    private long next = -1;

    Counter(SecretKey key, byte[] start) {
        this.key = key;
        this.start = start;
    }

    /** The same file, to be read by somebody else. */
    Counter again() {
        return new Counter(key, start);
    }

    /** Encrypts or decrypts bytes in their place. */
    void apply(long position, byte[] bytes, int offset, int length) {
        try {
            if (position != next) {
                seek(position);
            }
            if (cipher.update(bytes, offset, length, bytes, offset) != length) {
                throw new IllegalStateException("Counter mode keeps nothing back");
            }
            next = position + length;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES in counter mode", impossible);
        }
    }

    private void seek(long position) throws GeneralSecurityException {
        if (cipher == null) {
            cipher = Cipher.getInstance("AES/CTR/NoPadding");
        }
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(state(position / BLOCK)));
        int passed = (int) (position % BLOCK);
        if (passed > 0) {
            cipher.update(new byte[passed]);
        }
    }

    private byte[] state(long blocks) {
        byte[] state = start.clone();
        long carry = blocks;
        for (int i = state.length - 1; i >= 0 && carry != 0; i--) {
            long sum = (state[i] & 0xFF) + (carry & 0xFF);
            state[i] = (byte) sum;
            carry = (carry >>> Byte.SIZE) + (sum >>> Byte.SIZE);
        }
        return state;
    }
}
