// SPDX-License-Identifier: EPL-2.0
package org.liaison.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import javax.crypto.SecretKey;

/** No protection at all. */
final class OpenVault implements Vault {

    @Override
    public boolean on() {
        return false;
    }

    @Override
    public boolean locked(Path folder) {
        return Vault.protects(folder);
    }

    @Override
    public boolean unlock(Path folder, char[] password) {
        return false;
    }

    @Override
    public boolean change(char[] now, char[] wanted) {
        return false;
    }

    @Override
    public Optional<SecretKey> key(String purpose) {
        return Optional.empty();
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, new ChecksumLine(bytes).file());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return ChecksumLine.body(Files.readAllBytes(file));
    }
}
