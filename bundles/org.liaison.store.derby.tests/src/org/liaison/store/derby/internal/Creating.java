// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** A process that makes a database and says when it begins and when it is done. */
final class Creating {

    private Creating() {
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Path folder = Path.of(arguments[0]);
        DerbyDatabase database = new DerbyDatabase(folder, new FileFolderLock(), Clock.systemUTC(), new Keyring(folder));
        out.println("begin");
        database.open();
        out.println("done");
        database.close();
    }
}
