// SPDX-License-Identifier: EPL-2.0
package org.liaison.store.eclipselink.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.liaison.model.ModelContribution;
import org.liaison.model.crm.CrmModel;
import org.liaison.model.crm.Relation;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Progress;
import org.liaison.store.Store;
import org.liaison.store.Workplace;

/** Gives each test a store on a database of its own. */
final class TestStore implements BeforeEachCallback, AfterEachCallback {

    static final String AUTHOR = "ann";

    private final List<ModelContribution> models;
    private final TickingClock clock = new TickingClock();
    private MemoryDatabase database;
    private EclipseLinkStore store;

    TestStore(ModelContribution... more) {
        this.models = java.util.stream.Stream.concat(java.util.stream.Stream.of(new CrmModel()), java.util.Arrays.stream(more))
                .toList();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database = EmptyDatabase.copied(context, models);
        open(AUTHOR);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        store.close();
        database.drop();
    }

    MemoryDatabase database() {
        return database;
    }

    TickingClock clock() {
        return clock;
    }

    void open(String author) {
        open(author, models);
    }

    private void open(String author, List<ModelContribution> installed) {
        store = new EclipseLinkStore(
                new StoreSetup(database, new Workplace(Path.of("nowhere"), author, Locale.ENGLISH), clock, installed));
        store.ready().toCompletableFuture().join();
    }

    /** As if the program were started again, by somebody. */
    void reopen(String author) {
        store.close();
        open(author);
    }

    /** As if all plug-ins had been taken out before the program was started again. */
    void reopenWithoutPlugIns() {
        store.close();
        open(AUTHOR, models.subList(0, 1));
    }

    Store get() {
        return store;
    }

    /** Archives all but the newest change sets. */
    void archiveAllBut(int newest) {
        List<ChangeSet> sets = store.log().newest(newest, Long.MAX_VALUE);
        store.archive().archive(newest == 0 ? Instant.parse("9999-12-31T00:00:00Z") : sets.getLast().at(), Progress.NONE);
    }

    ChangeSet change(String title, Consumer<Change> work) {
        return store.change(Intent.typed(title), work).orElseThrow();
    }

    Relation relation(String name) {
        AtomicReference<Relation> made = new AtomicReference<>();
        change("New " + name, change -> {
            Relation relation = new Relation();
            relation.setName(name);
            change.add(relation);
            made.set(relation);
        });
        return store.find(Relation.class, made.get().getId()).orElseThrow();
    }
}
