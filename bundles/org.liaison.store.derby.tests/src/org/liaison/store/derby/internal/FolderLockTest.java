// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.derby.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CountDownLatch;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.liaison.store.FolderLock;
import org.liaison.store.FolderLock.Held;
import org.liaison.store.FolderLock.HeldBy;
import org.liaison.store.StoreUnavailableException;
import org.liaison.store.derby.internal.key.Keyring;
import org.liaison.store.derby.internal.lock.FileFolderLock;

/** One folder, one process. */
@Timeout(120)
class FolderLockTest {

    private final FolderLock lock = new FileFolderLock();

    @TempDir
    private Path folder;

    @Test
    void oneProcessMayTakeAFolderSeveralTimes() {
        Held first = assertInstanceOf(Held.class, lock.tryLock(folder.resolve("new/data")));
        Held second = assertInstanceOf(Held.class, lock.tryLock(folder.resolve("new/data")));
        first.close();
        first.close();
        assertTrue(folder.resolve("new/data/liaison.holder").toFile().exists());
        second.close();
        assertFalse(folder.resolve("new/data/liaison.holder").toFile().exists());
        assertInstanceOf(Held.class, lock.tryLock(folder.resolve("new/data"))).close();
    }

    @Test
    void aSecondProcessLearnsWhoHasItAndCallsHim() throws IOException, InterruptedException {
        Instant before = Instant.now().minusSeconds(1);
        try (ChildProcess child = ChildProcess.start(Holding.class, folder.toString())) {
            assertEquals("held", child.line());
            HeldBy other = assertInstanceOf(HeldBy.class, lock.tryLock(folder));
            assertEquals(System.getProperty("user.name"), other.holder().user());
            assertTrue(other.holder().process() != 0 && other.holder().process() != ProcessHandle.current().pid());
            assertTrue(other.holder().since().isAfter(before));
            assertTrue(other.call());
            assertEquals("called", child.line());
            StoreUnavailableException refused = assertThrows(StoreUnavailableException.class,
                    () -> new DerbyDatabase(folder, lock, Clock.systemUTC(), new Keyring(folder)).open());
            for (String language : List.of("en", "fr", "nl")) {
                String sentence = refused.problem().text(Locale.forLanguageTag(language));
                assertTrue(sentence.contains(Long.toString(other.holder().process())) && sentence.contains(folder.toString()),
                        sentence);
            }
            child.kill();
            assertFalse(other.call());
        }
        assertInstanceOf(Held.class, lock.tryLock(folder)).close();
    }

    @Test
    void whoWasAskedLastAnswersACallAndNobodyAfterHeIsGone() throws IOException, InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        AtomicInteger earlier = new AtomicInteger();
        try (Held held = assertInstanceOf(Held.class, lock.tryLock(folder));
                Held other = assertInstanceOf(Held.class, lock.tryLock(folder))) {
            held.whenCalled(earlier::incrementAndGet);
            held.whenCalled(called::countDown);
            other.whenCalled(earlier::incrementAndGet);
            other.close();
            Files.createFile(folder.resolve("liaison.call"));
            assertTrue(called.await(60, TimeUnit.SECONDS));
            assertEquals(0, earlier.get());
            assertFalse(Files.exists(folder.resolve("liaison.call")));
        }
    }
}
