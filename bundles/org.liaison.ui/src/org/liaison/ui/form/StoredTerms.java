// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.model.Term;
import org.liaison.model.TermFields;
import org.liaison.model.Vocabularies;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;

/** The vocabularies of the store. Each is read once, and again after its terms have changed. */
@Creatable
@Singleton
public final class StoredTerms implements Vocabularies {

    /** Of a change set with more changes than these nobody asks what it changed. */
    private static final int LOOK_INTO = 1_000;

    private final Store store;
    private final Map<String, List<Term>> known = new ConcurrentHashMap<>();

    /**
     * Made by injection.
     *
     * @param store where the terms are
     */
    @Inject
    public StoredTerms(Store store) {
        this.store = store;
        store.subscribe(this::forget);
    }

    /** {@inheritDoc} The first call for a vocabulary reads the store: not for the UI thread, see {@link #isKnown}. */
    @Override
    public List<Term> terms(String vocabulary) {
        return known.computeIfAbsent(vocabulary, this::read);
    }

    /**
     * Whether a vocabulary was read already.
     *
     * @param vocabulary the vocabulary's key
     * @return true if {@link #terms} answers at once
     */
    public boolean isKnown(String vocabulary) {
        return known.containsKey(vocabulary);
    }

    private List<Term> read(String vocabulary) {
        return Vocabularies.of(store.list(TermFields.VOCABULARY, vocabulary)).terms(vocabulary);
    }

    private void forget(ChangeSet changeSet) {
        if (changeSet.size() > LOOK_INTO) {
            known.clear();
            return;
        }
        store.log().details(changeSet.id(), change -> {
            if (change.changes().stream().anyMatch(one -> one.entity().equals(TermFields.TYPE.name()))) {
                known.clear();
            }
        });
    }
}
