// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.liaison.cli.Session;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Search;

/**
 * What measures work with.
 *
 * @param session the services, on a data folder of their own
 * @param size how many relations
 */
public record Bench(Session session, int size) {

    /** Longer than the index waits for quiet before it lets go of parts that have been merged. */
    private static final int WAIT_SECONDS = 5;
    private static final int MOST_WAITS = 60;

    /**
     * The folder for files.
     *
     * @return thrown away afterwards
     */
    public Path folder() {
        return session.workplace().folder();
    }

    /** Waits until the index has caught up. */
    void catchUp() {
        session.service(Search.class).caughtUp().toCompletableFuture().join();
    }

    /** Lets some seconds pass with the lists on the screen, as they do for everybody before he sorts or groups them. */
    void lookAtLists() {
        catchUp();
        Search search = session.service(Search.class);
        for (Class<? extends DomainEntity> list : List.of(Relation.class, Contact.class)) {
            search.rows(ListQuery.all(list)).close();
        }
        pause();
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(WAIT_SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The size of the index in bytes, once merging in the background has ended. */
    long settledIndex() throws IOException {
        Path folder = folder().resolve("index");
        long before = -1;
        long now = size(folder);
        for (int wait = 0; wait < MOST_WAITS && now != before; wait++) {
            pause();
            before = now;
            now = size(folder);
        }
        return now;
    }

    /** Files that vanish meanwhile, as those of an index do, count as none. */
    private static long size(Path folder) throws IOException {
        AtomicLong bytes = new AtomicLong();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                bytes.addAndGet(attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return bytes.get();
    }

    /** Says what is going on. */
    void say(String text) {
        session.out().progress(text);
    }

    /** How long something takes, in milliseconds. */
    static double millis(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Something whose time is taken. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
