// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

import org.liaison.store.Database;
import org.liaison.store.Vault;
import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** A process that switches encryption on, or off where it is on, and says when it begins and when it is done. */
final class Encrypting {

    /** There are none. */
    static final Database.Resealing NO_FILES = (before, after) -> {
        // nothing to do
    };

    private Encrypting() {
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        char[] password = arguments[1].toCharArray();
        Keyring keys = new Keyring(folder);
        DerbyDatabase database = new DerbyDatabase(folder, new FileFolderLock(), Clock.systemUTC(), keys);
        boolean on = Vault.protects(folder);
        keys.unlock(folder, password);
        out.println("begin");
        if (on) {
            database.decrypt(NO_FILES);
        } else {
            database.encrypt(password, NO_FILES);
        }
        out.println("done");
    }
}
