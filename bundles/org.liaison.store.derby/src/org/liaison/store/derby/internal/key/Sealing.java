// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** A few bytes, encrypted (AES/GCM) with a nonce of their own. */
final class Sealing {

    private static final byte[] MARK = "liaison-sealed 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Sealing() {
    }

    static boolean isSealed(byte[] bytes) {
        return bytes.length > MARK.length + NONCE && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    static byte[] seal(SecretKey key, byte[] bytes) throws IOException {
        byte[] nonce = KeyFile.random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, bytes, 0);
        return ByteBuffer.allocate(MARK.length + NONCE + sealed.length).put(MARK).put(nonce).put(sealed).array();
    }

    static byte[] open(SecretKey key, byte[] sealed) throws IOException {
        return run(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(sealed, MARK.length, MARK.length + NONCE), sealed,
                MARK.length + NONCE);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] bytes, int from) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException damaged) {
            throw new IOException("It is not what was written", damaged);
        }
    }
}
