// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.liaison.store.FolderLock;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** A process that holds a folder until it is killed, and tells when it is called. */
final class Holding {

    private Holding() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        FolderLock.Held held = (FolderLock.Held) new FileFolderLock().tryLock(Path.of(arguments[0]));
        held.whenCalled(() -> out.println("called"));
        out.println("held");
        new CountDownLatch(1).await();
    }
}
