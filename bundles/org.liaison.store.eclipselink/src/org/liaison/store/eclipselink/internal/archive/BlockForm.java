// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * What is done to a block before it goes into a file: it is compressed, and encrypted (AES/GCM, with a nonce of its own and its number as
 * what goes with it) if the data are protected. Blocks are small, since a record's history reads a few of each file, so all but the first
 * are compressed with the first as dictionary: they name the same kinds and fields.
 *
 * @param key the key; empty if the data are not protected
 */
record BlockForm(Optional<SecretKey> key) {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int CHUNK = 1 << 14;

    byte[] outward(int number, byte[] raw, byte[] dictionary) {
        Deflater deflater = new Deflater();
        try {
            if (dictionary.length > 0) {
                deflater.setDictionary(dictionary);
            }
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(raw.length / 2);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            return key.isPresent() ? seal(number, packed.toByteArray()) : packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    byte[] inward(int number, byte[] stored, byte[] dictionary) throws IOException {
        byte[] packed = key.isPresent() ? unseal(number, stored) : stored;
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream raw = new ByteArrayOutputStream(packed.length * 4);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                raw.write(chunk, 0, read);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary);
                } else if (read == 0) {
                    throw new IOException("A block ends too early");
                }
            }
            return raw.toByteArray();
        } catch (DataFormatException | IllegalArgumentException damaged) {
            throw new IOException("A block is not what was written", damaged);
        } finally {
            inflater.end();
        }
    }

    private byte[] seal(int number, byte[] packed) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, number, nonce).doFinal(packed);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES/GCM", impossible);
        }
    }

    private byte[] unseal(int number, byte[] stored) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, Arrays.copyOf(stored, NONCE)).doFinal(stored, NONCE,
                    stored.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IOException("A block is not what was written", damaged);
        }
    }

    private Cipher cipher(int mode, int number, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.orElseThrow(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return cipher;
    }
}
