// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.record;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.liaison.store.ChangeSet;
import org.liaison.store.Store;
import org.liaison.store.Store.Subscription;

/** Tells when something was stored that concerns a record. */
public final class Watch implements AutoCloseable {

    /** Of larger change sets nobody asks what exactly they touched. */
    private static final long LOOK_INTO = 2_000;

    private final Store store;
    private final String entity;
    private final LongSupplier id;
    private final Consumer<Touch> told;
    private final Subscription subscription;

    /**
     * Watches a record.
     *
     * @param store where
     * @param entity its kind
     * @param id its id now, 0 for none; asked on a thread of the store
     * @param told is told on a thread of the store
     */
    public Watch(Store store, String entity, LongSupplier id, Consumer<Touch> told) {
        this.store = store;
        this.entity = entity;
        this.id = id;
        this.told = told;
        this.subscription = store.subscribe(this::changed);
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void changed(ChangeSet changeSet) {
        if (changeSet.size() > LOOK_INTO) {
            told.accept(new Touch(changeSet, true));
            return;
        }
        boolean[] others = new boolean[1];
        long shown = id.getAsLong();
        store.log().touchedSince(changeSet.id() - 1, touched -> {
            if (touched.changeSet() == changeSet.id() && !(touched.id() == shown && touched.entity().equals(entity))) {
                others[0] = true;
            }
        });
        told.accept(new Touch(changeSet, others[0]));
    }
}
