// SPDX-License-Identifier: EPL-2.0
package org.liaison.guard.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.liaison.guard.BackupShelf;
import org.liaison.guard.Protection;
import org.liaison.search.Search;
import org.liaison.store.Backup;
import org.liaison.store.Encryption;
import org.liaison.store.Vault;
import org.liaison.store.Workplace;

/** Switches the database, then whatever else holds what is in it. */
@Component
public final class ProtectionDesk implements Protection {

    private final Path data;
    private final Vault vault;
    private final Encryption encryption;
    private final Search search;
    private final BackupShelf shelf;

    /**
     * Made by the service runtime.
     *
     * @param workplace tells the data folder
     * @param vault has the key
     * @param encryption switches the database
     * @param search has an index that is made anew
     * @param shelf makes the backups
     */
    @Activate
    public ProtectionDesk(@Reference Workplace workplace, @Reference Vault vault, @Reference Encryption encryption,
            @Reference Search search, @Reference BackupShelf shelf) {
        this.data = workplace.folder();
        this.vault = vault;
        this.encryption = encryption;
        this.search = search;
        this.shelf = shelf;
    }

    @Override
    public boolean on() {
        return vault.on();
    }

    @Override
    public List<Path> switchOn(char[] password) {
        switchTo(() -> encryption.encrypt(password));
        return inClear();
    }

    @Override
    public void switchOff() {
        switchTo(encryption::decrypt);
    }

    private void switchTo(Runnable switching) {
        shelf.makeIfChanged();
        try {
            Map<Path, byte[]> kept = kept();
            switching.run();
            for (Map.Entry<Path, byte[]> file : kept.entrySet()) {
                vault.write(file.getKey(), file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        search.caughtUp().toCompletableFuture().join();
        search.rebuild();
        search.caughtUp().toCompletableFuture().join();
        shelf.make(false);
    }

    /** The small files of modules, as they are read. One that is damaged is left as it is. */
    private Map<Path, byte[]> kept() throws IOException {
        Map<Path, byte[]> kept = new HashMap<>();
        for (Path file : files(data.resolve(Vault.KEPT))) {
            try {
                kept.put(file, vault.read(file));
            } catch (IOException damaged) {
                System.getLogger(ProtectionDesk.class.getName()).log(Level.DEBUG, "Nobody can read " + file, damaged);
            }
        }
        return kept;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public boolean change(char[] now, char[] wanted) {
        return vault.change(now, wanted);
    }

    @Override
    public List<Path> inClear() {
        if (!on()) {
            return List.of();
        }
        List<Path> clear = new ArrayList<>();
        shelf.list().stream().map(Backup::folder).filter(folder -> !Vault.protects(folder)).forEach(clear::add);
        shelf.setAside().stream().map(BackupShelf.SetAside::folder)
                .filter(folder -> !Files.exists(folder.resolve(Vault.KEY_FILE)))
                .forEach(clear::add);
        try {
            clear.addAll(files(data.resolve("rejected")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return clear;
    }

    @Override
    public void delete(Collection<Path> paths) throws IOException {
        for (Path path : paths) {
            Folders.delete(path);
        }
    }
}
