// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal.lock;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.liaison.store.FolderLock.Held;

/** A folder that this process holds, however often it took it. */
final class Hold {

    private static final System.Logger LOGGER = System.getLogger(Hold.class.getName());
    private static final long LOOK_MILLIS = 250;

    private final Path folder;
    private final FileChannel channel;
    private final Consumer<Hold> released;
    private final List<Runnable> answers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService ear = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Liaison folder lock").factory());
    private int taken;

    Hold(Path folder, FileChannel channel, Consumer<Hold> released) {
        this.folder = folder;
        this.channel = channel;
        this.released = released;
        ear.scheduleWithFixedDelay(this::listen, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    Held again() {
        taken++;
        return new Taken();
    }

    /** A file system may not tell of new files, and a network one never does: looking is simple and works everywhere. */
    private void listen() {
        try {
            if (!answers.isEmpty() && Files.deleteIfExists(HolderFile.call(folder))) {
                answers.forEach(Runnable::run);
            }
        } catch (IOException | RuntimeException failure) {
            LOGGER.log(Level.WARNING, "A call of another program was not answered", failure);
        }
    }

    /** Called with the folders' lock held, as {@link #again} is. */
    boolean giveUp() {
        taken--;
        if (taken > 0) {
            return false;
        }
        ear.shutdownNow();
        try {
            HolderFile.delete(folder);
            channel.close();
        } catch (IOException failure) {
            LOGGER.log(Level.WARNING, "The lock of " + folder + " ends only with the program", failure);
        }
        return true;
    }

    Path folder() {
        return folder;
    }

    private final class Taken implements Held {

        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile Runnable answer = () -> {
        };

        @Override
        public void whenCalled(Runnable newAnswer) {
            answers.remove(answer);
            answer = newAnswer;
            answers.add(newAnswer);
        }

        @Override
        public void close() {
            if (!closed.getAndSet(true)) {
                answers.remove(answer);
                released.accept(Hold.this);
            }
        }
    }
}
