// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.TermFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** Reading while somebody writes, and hearing of what was written. */
@Timeout(120)
class ConcurrencyTest {

    /** More than the number of locked rows after which the database locks the whole table instead. */
    private static final int MANY = 6_000;

    @RegisterExtension
    final TestStore given = new TestStore();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @Test
    void readersDoNotWaitForAnUnfinishedImport() throws InterruptedException, ExecutionException, TimeoutException {
        Relation acme = given.relation("ACME");
        Store store = given.get();
        long last = store.log().last();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<ChangeSet> importing = CompletableFuture.supplyAsync(() -> given.change("Import", change -> {
            change.edit(acme).setName("ACME in the making");
            for (int i = 0; i < MANY; i++) {
                Relation relation = new Relation();
                relation.setName("R" + i);
                change.add(relation);
            }
            change.flush();
            written.countDown();
            await(finish);
        }), threads);
        written.await();
        CompletableFuture<String> committed = CompletableFuture
                .supplyAsync(() -> store.committed().find(Relation.class, acme.getId()).orElseThrow().getName(), threads);
        try {
            CompletableFuture.runAsync(() -> readEverything(store, acme, last), threads).get(30, TimeUnit.SECONDS);
            assertFalse(committed.isDone());
            assertFalse(importing.isDone());
        } finally {
            finish.countDown();
        }
        importing.get();
        assertEquals("ACME in the making", committed.get());
        assertEquals(MANY + 1, touched(store, last).size());
    }

    private static void readEverything(Store store, Relation acme, long last) {
        store.find(Relation.class, acme.getId()).orElseThrow();
        store.findAll(Relation.class, List.of(acme.getId()));
        store.list(RelationFields.NAME, "R17");
        store.list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE);
        store.count(Relation.class);
        assertEquals(last, store.log().last());
        assertEquals(1, store.log().history(Relation.class, acme.getId(), 10).size());
        assertEquals(List.of(), touched(store, last));
    }

    private static List<Long> touched(Store store, long since) {
        List<Long> ids = new ArrayList<>();
        store.log().touchedSince(since, each -> ids.add(each.id()));
        return ids;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void subscribersHearOfChangeSetsInOrder() throws InterruptedException {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch all = new CountDownLatch(40);
        given.get().ready().toCompletableFuture().join();
        Store.Subscription subscription = given.get().subscribe(set -> {
            heard.add(set.id());
            all.countDown();
        });
        AtomicBoolean broken = new AtomicBoolean();
        given.get().subscribe(set -> {
            if (!broken.getAndSet(true)) {
                throw new IllegalStateException("A broken subscriber must not disturb the others.");
            }
        });
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            writers.add(CompletableFuture.runAsync(() -> {
                for (int j = 0; j < 10; j++) {
                    given.relation("R");
                }
            }, threads));
        }
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
        all.await();
        assertEquals(heard.stream().sorted().toList(), heard);
        subscription.close();
        given.relation("Unheard");
        assertEquals(40, heard.size());
    }

    @Test
    void aFailedChangeLeavesNoTraceInTheVocabularies() {
        Store store = given.get();
        var type = store.list(TermFields.VOCABULARY, Vocabulary.RELATION_TYPE).getFirst();
        Relation acme = given.relation("ACME");
        given.change("Type", change -> change.edit(acme).setType(type));
        assertThrows(IllegalStateException.class, () -> store.change(Intent.typed("Fails"), change -> {
            change.edit(type).setLabelEn("Never");
            change.flush();
            CompletableFuture
                    .runAsync(() -> store.find(Relation.class, acme.getId()).orElseThrow().getType().getLabelEn(), threads)
                    .join();
            throw new IllegalStateException("stop");
        }));
        assertEquals(type.getLabelEn(), store.find(Relation.class, acme.getId()).orElseThrow().getType().getLabelEn());
    }
}
