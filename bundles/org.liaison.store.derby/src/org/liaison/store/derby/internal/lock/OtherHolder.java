// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.lock;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liaison.store.FolderLock.HeldBy;
import org.liaison.store.FolderLock.Holder;
import org.liaison.store.derby.internal.problem.Refusals;

/**
 * A folder that another process holds.
 *
 * @param folder the folder
 * @param holder who holds it
 */
record OtherHolder(Path folder, Holder holder) implements HeldBy {

    private static final long PATIENCE_MILLIS = 2_000;
    private static final long LOOK_MILLIS = 50;

    OtherHolder(Path folder) {
        this(folder, HolderFile.read(folder));
    }

    @Override
    public boolean call() {
        Path call = HolderFile.call(folder);
        try {
            Files.createFile(call);
        } catch (FileAlreadyExistsException calledBefore) {
            return answered(call);
        } catch (IOException failure) {
            throw Refusals.failed("notOpened", failure, folder);
        }
        return answered(call);
    }

    private static boolean answered(Path call) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (Files.exists(call) && System.nanoTime() < end) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !Files.exists(call);
    }
}
