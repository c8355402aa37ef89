// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.bulk.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.MailingGroup;
import org.liaison.model.crm.Tag;
import org.liaison.store.ChangeSet;
import org.liaison.store.Store;
import org.liaison.store.Store.Subscription;
import org.liaison.store.Workplace;
import org.liaison.ui.work.Failures;

/** What can be chosen from in menus. It is read beforehand, since a menu must not wait for the database. */
@Creatable
@Singleton
public final class Offers {

    private static final System.Logger LOG = System.getLogger(Offers.class.getName());
    private static final int BATCH = 1_000;
    /** Of a change set with more changes than these nobody asks what it changed. */
    private static final int LOOK_INTO = 200;
    private static final List<String> KINDS = List.of("Term", "Colleague", "Tag", "MailingGroup", "CrmCriterion", "CrmOption",
            "MatchCriterion", "MatchOption", "TextField");

    private final Store store;
    private final Comparator<Object> order;
    private final Subscription subscription;
    private volatile Lists lists = new Lists(Vocabularies.NONE, List.of(), List.of(), List.of(),
            new Catalog(List.of()));

    /**
     * Made by injection.
     *
     * @param store where it is read
     * @param workplace the user's language, whose order counts
     */
    @Inject
    public Offers(Store store, Workplace workplace) {
        this.store = store;
        this.order = Collator.getInstance(workplace.language());
        this.subscription = store.subscribe(this::changed);
    }

    /** Reads everything in the background, when the database is up. */
    void readSoon() {
        store.ready().thenRunAsync(this::read).exceptionally(failure -> {
            LOG.log(Failures.level(failure), "What menus offer could not be read", failure);
            return null;
        });
    }

    Lists now() {
        return lists;
    }

    private void changed(ChangeSet changeSet) {
        if (changeSet.size() > LOOK_INTO || concerns(changeSet)) {
            read();
        }
    }

    private boolean concerns(ChangeSet changeSet) {
        List<String> found = new ArrayList<>();
        store.log().details(changeSet.id(), change -> change.changes().forEach(one -> found.add(one.entity())));
        return found.stream().anyMatch(KINDS::contains);
    }

    private synchronized void read() {
        lists = new Lists(Vocabularies.of(all(Term.class)), sorted(Colleague.class), sorted(Tag.class),
                sorted(MailingGroup.class), Catalog.read(store));
    }

    private <E extends DomainEntity> List<E> sorted(Class<E> type) {
        return all(type).stream().sorted(Comparator.comparing(DomainEntity::title, order)).toList();
    }

    private <E extends DomainEntity> List<E> all(Class<E> type) {
        List<E> all = new ArrayList<>();
        store.scan(type, BATCH, all::addAll);
        return all;
    }

    @PreDestroy
    void close() {
        subscription.close();
    }

    /**
     * All that was read.
     *
     * @param vocabularies the terms
     * @param everybody the colleagues, also those who have left
     * @param allTags the tags of all modules
     * @param groups the mailing groups
     */
    record Lists(Vocabularies vocabularies, List<Colleague> everybody, List<Tag> allTags, List<MailingGroup> groups,
            Catalog catalog) {

        /** The terms of a vocabulary that are offered. */
        List<Term> terms(String vocabulary) {
            return vocabularies.terms(vocabulary).stream().filter(term -> !Boolean.TRUE.equals(term.getRetired())).toList();
        }

        /** The fields of a kind whose values are picked. */
        List<UserField<?, ?>> fields(ListKind<?, ?, ?> kind, Class<?> type) {
            return catalog.of(type).stream().filter(field -> field.kind() == kind && !field.offered().isEmpty())
                    .<UserField<?, ?>>map(field -> field).toList();
        }

        /** The fields whose values are typed. */
        List<UserField<?, ?>> texts(Class<?> type) {
            return catalog.of(type).stream().filter(field -> field.kind() == Kinds.TEXT).<UserField<?, ?>>map(field -> field)
                    .toList();
        }

        /** Those who work here. */
        List<Colleague> colleagues() {
            return everybody.stream().filter(colleague -> !Boolean.FALSE.equals(colleague.getActive())).toList();
        }

        /** The names of a module's tags. */
        List<String> tags(String module) {
            return allTags.stream().filter(tag -> tag.getModule().equals(module)).map(Tag::title).toList();
        }
    }
}
