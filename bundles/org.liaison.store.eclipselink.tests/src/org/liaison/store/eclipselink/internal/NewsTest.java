// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store.Subscription;

/** Who wants to know of change sets is told of them, one after the other. */
@Timeout(60)
final class NewsTest {

    private final BlockingQueue<ChangeSet> told = new LinkedBlockingQueue<>();
    private final News news = new News();

    @AfterEach
    void close() {
        news.close();
    }

    @Test
    void comeInOrderOnAThreadOfTheirOwn() throws InterruptedException {
        BlockingQueue<Thread> where = new LinkedBlockingQueue<>();
        news.subscribe(told::add);
        news.subscribe(set -> where.add(Thread.currentThread()));
        for (long id = 1; id <= 20; id++) {
            news.tell(set(id));
        }
        for (long id = 1; id <= 20; id++) {
            assertEquals(id, next().id());
        }
        Thread thread = where.take();
        assertEquals("Liaison store news", thread.getName());
        assertTrue(thread.isDaemon());
    }

    @Test
    void aSubscriptionEndsOnlyItself() throws InterruptedException {
        Consumer<ChangeSet> twice = told::add;
        Subscription first = news.subscribe(twice);
        news.subscribe(twice);
        first.close();
        news.tell(set(1));
        news.tell(set(2));
        assertEquals(1, next().id());
        assertEquals(2, next().id());
    }

    @Test
    void oneThatFailsIsNamedAndKeepsNothingFromTheOthers() throws InterruptedException {
        BlockingQueue<LogRecord> logged = new LinkedBlockingQueue<>();
        Logger logger = Logger.getLogger(News.class.getName());
        Handler handler = new Kept(logged);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            news.subscribe(set -> {
                throw new IllegalStateException("made to fail");
            });
            news.subscribe(told::add);
            news.tell(set(1));
            news.tell(set(2));
            assertEquals(1, next().id());
            assertEquals(2, next().id());
            LogRecord said = logged.poll(30, TimeUnit.SECONDS);
            assertEquals(Level.SEVERE, said.getLevel());
            assertEquals("made to fail", said.getThrown().getMessage());
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void nobodyIsToldAfterTheEnd() throws InterruptedException {
        BlockingQueue<Thread> where = new LinkedBlockingQueue<>();
        news.subscribe(set -> where.add(Thread.currentThread()));
        news.subscribe(told::add);
        news.tell(set(1));
        assertEquals(1, next().id());
        news.close();
        assertTrue(where.take().join(Duration.ofSeconds(30)), "its thread goes");
        news.tell(set(2));
        assertNull(told.poll());
    }

    private ChangeSet next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    private static ChangeSet set(long id) {
        return new ChangeSet(id, Instant.EPOCH, "ann", Intent.typed("Change"), OptionalLong.empty(), OptionalLong.empty(), 1);
    }

    /** Keeps what is logged. */
    private static final class Kept extends Handler {

        private final BlockingQueue<LogRecord> logged;

        Kept(BlockingQueue<LogRecord> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord said) {
            logged.add(said);
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
