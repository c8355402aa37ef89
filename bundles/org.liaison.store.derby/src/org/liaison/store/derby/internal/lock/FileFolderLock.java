// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import org.liaison.store.FolderLock;
import org.liaison.store.derby.internal.files.Rights;
import org.liaison.store.derby.internal.problem.Refusals;

/** Holds folders by an operating system's lock on the file {@code liaison.lock}. */
@Component
public final class FileFolderLock implements FolderLock {

    private static final String LOCK = "liaison.lock";

    private final Map<Path, Hold> holds = new HashMap<>();

    @Override
    public synchronized Attempt tryLock(Path folder) {
        try {
            Path real = Files.createDirectories(folder).toRealPath();
            Hold known = holds.get(real);
            if (known != null) {
                return known.again();
            }
            FileChannel channel = FileChannel.open(real.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return new OtherHolder(real);
            }
            HolderFile.write(real, Clock.systemUTC());
            Rights.keepToOwner(real);
            Hold hold = new Hold(real, channel, this::released);
            holds.put(real, hold);
            return hold.again();
        } catch (IOException failure) {
            throw Refusals.failed("notOpened", failure, folder);
        }
    }

    private synchronized void released(Hold hold) {
        if (hold.giveUp()) {
            holds.remove(hold.folder());
        }
    }
}
