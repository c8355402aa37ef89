// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.liaison.store.Vault;
import org.liaison.store.Workplace;
import org.liaison.store.derby.internal.problem.Refusals;

/** The keys of this run: of the data, and of backups whose password was given. They are in memory and nowhere else. */
@Component(service = { Vault.class, Keyring.class })
public final class Keyring implements Vault {

    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * Made by the service runtime.
     *
     * @param workplace tells the folder
     */
    @Activate
    public Keyring(@Reference Workplace workplace) {
        this(workplace.folder());
    }

    /**
     * For a data folder.
     *
     * @param folder the folder; need not exist
     */
    public Keyring(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean on() {
        return Vault.protects(folder);
    }

    @Override
    public boolean locked(Path of) {
        return file(Vault.keyFile(of)).filter(key -> !known.containsKey(key.id())).isPresent();
    }

    private static Optional<KeyFile> file(Path path) {
        try {
            Optional<KeyFile> read = KeyFile.read(path);
            if (read.isEmpty()) {
                throw Refusals.failed("key.damaged", null, path);
            }
            return read;
        } catch (NoSuchFileException unprotected) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw Refusals.failed("notOpened", unreadable, path);
        }
    }

    @Override
    public boolean unlock(Path of, char[] password) {
        Optional<KeyFile> file = file(Vault.keyFile(of));
        Optional<byte[]> key = file.flatMap(wrapped -> wrapped.unwrap(password));
        key.ifPresent(found -> known.put(file.orElseThrow().id(), found));
        return file.isEmpty() || key.isPresent();
    }

    @Override
    public synchronized boolean change(char[] now, char[] wanted) {
        Path path = Vault.keyFile(folder);
        Optional<KeyFile> file = file(path);
        Optional<byte[]> key = file.flatMap(wrapped -> wrapped.unwrap(now));
        if (key.isEmpty()) {
            return false;
        }
        try {
            KeyFile.wrap(file.orElseThrow().id(), key.get(), wanted).write(path);
            return true;
        } catch (IOException failure) {
            throw Refusals.failed("notOpened", failure, folder);
        }
    }

    @Override
    public Optional<SecretKey> key(String purpose) {
        return derived(Vault.keyFile(folder), purpose).map(bytes -> new SecretKeySpec(bytes, "AES"));
    }

    private Optional<byte[]> derived(Path keyFile, String purpose) {
        return file(keyFile).map(file -> {
            byte[] key = known.get(file.id());
            if (key == null) {
                throw Refusals.failed("locked", null, keyFile.getParent().getParent());
            }
            return derive(key, purpose);
        });
    }

    private static byte[] derive(byte[] key, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("liaison " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    /**
     * The key that Derby encrypts a database with.
     *
     * @param database the database's own folder
     * @return as Derby takes it; empty if it is not encrypted
     */
    public Optional<String> ofDatabase(Path database) {
        return derived(database.resolve(KEY_FILE), "database").map(HexFormat.of()::formatHex);
    }

    /**
     * The key of files that go with a database.
     *
     * @param database the database's own folder
     * @return empty if it is not encrypted
     */
    public Optional<SecretKey> ofAnnex(Path database) {
        return derived(database.resolve(KEY_FILE), "annex").map(bytes -> new SecretKeySpec(bytes, "AES"));
    }

    /**
     * Puts a new key into the folder of a database.
     *
     * @param database the folder
     * @param password what wraps it
     * @throws IOException if it cannot be written
     */
    public void make(Path database, char[] password) throws IOException {
        String id = HexFormat.of().formatHex(KeyFile.random(16));
        byte[] key = KeyFile.random(KEY_BYTES);
        KeyFile.wrap(id, key, password).write(database.resolve(KEY_FILE));
        known.put(id, key);
    }

    /**
     * Has a copy of the database open with the password that counts now, if it has the same key.
     *
     * @param copy the folder of the copy
     * @throws IOException if it cannot be written
     */
    public void renew(Path copy) throws IOException {
        Path mine = Vault.keyFile(folder);
        Path its = copy.resolve(KEY_FILE);
        if (Files.exists(mine) && Files.exists(its) && file(mine).map(KeyFile::id).equals(file(its).map(KeyFile::id))) {
            Files.copy(mine, its, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Optional<SecretKey> key = key(KEPT);
        NONE.write(file, key.isPresent() ? Sealing.seal(key.get(), bytes) : bytes);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[] bytes = NONE.read(file);
        if (Sealing.isSealed(bytes)) {
            return Sealing.open(key(KEPT).orElseThrow(() -> new IOException("Its key is gone: " + file)), bytes);
        }
        if (on()) {
            // from before the data were protected
            write(file, bytes);
        }
        return bytes;
    }
}
