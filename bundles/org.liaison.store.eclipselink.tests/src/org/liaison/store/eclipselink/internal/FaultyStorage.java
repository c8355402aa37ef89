// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.derby.io.StorageFile;
import org.apache.derby.io.WritableStorageFactory;

/** What Derby makes by its name; all it does is done by a {@link FaultyDisk}. */
public final class FaultyStorage implements WritableStorageFactory {

    private final WritableStorageFactory disk = (WritableStorageFactory) FaultyDisk.made();

    @Override
    public void init(String home, String name, String temporary, String unique) throws IOException {
        disk.init(home, name, temporary, unique);
    }

    @Override
    public void shutdown() {
        disk.shutdown();
    }

    @Override
    public String getCanonicalName() throws IOException {
        return disk.getCanonicalName();
    }

    @Override
    public void setCanonicalName(String name) {
        disk.setCanonicalName(name);
    }

    @Override
    public StorageFile newStorageFile(String path) {
        return disk.newStorageFile(path);
    }

    @Override
    public StorageFile newStorageFile(String folder, String name) {
        return disk.newStorageFile(folder, name);
    }

    @Override
    public StorageFile newStorageFile(StorageFile folder, String name) {
        return disk.newStorageFile(folder, name);
    }

    @Override
    public char getSeparator() {
        return disk.getSeparator();
    }

    @Override
    public StorageFile getTempDir() {
        return disk.getTempDir();
    }

    @Override
    public boolean isFast() {
        return disk.isFast();
    }

    @Override
    public boolean isReadOnlyDatabase() {
        return disk.isReadOnlyDatabase();
    }

    @Override
    public boolean supportsRandomAccess() {
        return disk.supportsRandomAccess();
    }

    @Override
    public int getStorageFactoryVersion() {
        return disk.getStorageFactoryVersion();
    }

    @Override
    public StorageFile createTemporaryFile(String prefix, String suffix) throws IOException {
        return disk.createTemporaryFile(prefix, suffix);
    }

    @Override
    public void sync(OutputStream stream, boolean metadata) throws IOException {
        disk.sync(stream, metadata);
    }

    @Override
    public boolean supportsWriteSync() {
        // each write and each wait for the disk is an operation of its own then
        return false;
    }
}
