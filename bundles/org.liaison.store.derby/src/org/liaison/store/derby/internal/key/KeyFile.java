// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.liaison.store.derby.internal.files.Rights;
import org.liaison.store.derby.internal.files.Trees;

/**
 * A key of 256 bits, encrypted (AES/GCM) with what PBKDF2 makes of the password. The number of rounds is what OWASP advises for
 * HMAC-SHA-256 since 2023.
 *
 * @param id names the key, whatever the password
 * @param rounds of PBKDF2
 * @param salt of PBKDF2
 * @param nonce of GCM
 * @param wrapped the encrypted key and its tag
 */
record KeyFile(String id, int rounds, byte[] salt, byte[] nonce, byte[] wrapped) {

    private static final String FIRST = "liaison-key 1";
    private static final int ROUNDS = 600_000;
    /** So many rounds at most that whoever wrote another number there does not let the program hang for hours. */
    private static final Pattern FORM = Pattern.compile(FIRST
            + "\\R([0-9a-f]{32})\\R([1-9][0-9]{0,7})\\R([0-9a-f]{32})\\R([0-9a-f]{24})\\R([0-9a-f]{96})\\R?");
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();

    static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }

    static KeyFile wrap(String id, byte[] key, char[] password) {
        byte[] salt = random(16);
        byte[] nonce = random(12);
        try {
            return new KeyFile(id, ROUNDS, salt, nonce,
                    cipher(Cipher.ENCRYPT_MODE, id, ROUNDS, salt, nonce, password).doFinal(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES/GCM", impossible);
        }
    }

    /** The key; empty if the password is wrong. */
    Optional<byte[]> unwrap(char[] password) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, id, rounds, salt, nonce, password).doFinal(wrapped));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES/GCM", impossible);
        }
    }

    private static Cipher cipher(int mode, String id, int rounds, byte[] salt, byte[] nonce, char[] password)
            throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, KEY_BITS);
        byte[] strong = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(strong, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Empty if the file is not what was written. */
    static Optional<KeyFile> read(Path path) throws IOException {
        Matcher file = FORM.matcher(Files.readString(path, StandardCharsets.ISO_8859_1));
        return file.matches()
                ? Optional.of(new KeyFile(file.group(1), Integer.parseInt(file.group(2)), HEX.parseHex(file.group(3)),
                        HEX.parseHex(file.group(4)), HEX.parseHex(file.group(5))))
                : Optional.empty();
    }

    /** Beside, down to the disk, then in place of the old one: without it the data are lost. */
    void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, List.of(FIRST, id, Integer.toString(rounds), HEX.formatHex(salt), HEX.formatHex(nonce),
                HEX.formatHex(wrapped)));
        Rights.keepToOwner(file.getParent());
        Trees.force(beside);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
