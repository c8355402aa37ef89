// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.search.internal.TestLists.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.DomainEntity;
import org.liaison.model.Term;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.search.Search.IndexChange;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;

/** The index shows what is in the store after each change set, also where a record shows something of another. */
class FollowTest {

    private static final ListQuery RELATIONS = ListQuery.all(Relation.class);
    private static final ListQuery CONTACTS = ListQuery.all(Contact.class);

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    private LuceneSearch search;
    private Relation acme;
    private Relation bolt;

    @BeforeEach
    void open() {
        TestLists.empty(GIVEN.store());
        search = TestLists.search(GIVEN.store(), folder);
        acme = add(relation("Acme"));
        bolt = add(relation("Bolt"));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), search.check(Locale.FRENCH));
        search.close();
    }

    @Test
    void whatIsAddedChangedAndRemovedIsShown() {
        assertEquals(List.of("Acme", "Bolt"), shown(search, RELATIONS, "name"));
        edit(acme, relation -> relation.setName("Zèbre"));
        assertEquals(List.of("Bolt", "Zèbre"), shown(search, RELATIONS, "name"));
        change(change -> change.remove(Relation.class, List.of(bolt.getId())));
        assertEquals(List.of("Zèbre"), shown(search, RELATIONS, "name"));
    }

    @Test
    void whatIsUndoneIsShownAsBefore() {
        ChangeSet changed = edit(acme, relation -> relation.setName("Zèbre"));
        GIVEN.store().undo(changed.id(), "Undo");
        assertEquals(List.of("Acme", "Bolt"), shown(search, RELATIONS, "name"));
    }

    @Test
    void contactsShowTheNewNameOfTheirCompany() {
        add(contact("Roy", acme));
        add(contact("Vidal", bolt));
        assertEquals(List.of("Roy|Acme", "Vidal|Bolt"), shown(search, CONTACTS, "name", "company"));
        edit(acme, relation -> relation.setName("Zèbre"));
        assertEquals(List.of("Roy|Zèbre", "Vidal|Bolt"), shown(search, CONTACTS, "name", "company"));
        assertEquals(List.of("Roy"), shown(search, CONTACTS.matching("zebre"), "name"));
    }

    @Test
    void contactsShowAnotherFieldOfTheirCompany() {
        add(contact("Roy", acme));
        edit(acme, relation -> relation.setHeadcount(1234L));
        assertEquals(List.of("Roy|1\u202f234"), shown(search, CONTACTS, "name", "size"));
    }

    @Test
    void companiesCountAndFindTheirContacts() {
        Contact roy = add(contact("Roy", acme));
        assertEquals(List.of("Acme|1", "Bolt|0"), shown(search, RELATIONS, "name", "contactCount"));
        edit(roy, contact -> contact.setRelation(GIVEN.store().find(Relation.class, bolt.getId()).orElseThrow()));
        assertEquals(List.of("Acme|0", "Bolt|1"), shown(search, RELATIONS, "name", "contactCount"));
        assertEquals(List.of("Bolt"), shown(search, RELATIONS.matching("roy"), "name"));
        edit(roy, contact -> contact.setLastName("Leroux"));
        assertEquals(List.of(), shown(search, RELATIONS.matching("roy"), "name"));
        assertEquals(List.of("Bolt"), shown(search, RELATIONS.matching("leroux"), "name"));
        change(change -> change.remove(Contact.class, List.of(roy.getId())));
        assertEquals(List.of("Acme|0", "Bolt|0"), shown(search, RELATIONS, "name", "contactCount"));
    }

    @Test
    void aDeletedCompanyTakesItsContactsOutOfTheirList() {
        add(contact("Roy", acme));
        change(change -> change.remove(Relation.class, List.of(acme.getId())));
        assertEquals(List.of(), shown(search, CONTACTS, "name"));
    }

    @Test
    void recordsShowTheNewNameOfTheirOwner() {
        Colleague ann = new Colleague();
        ann.setLogin("anna");
        ann.setName("Anna");
        add(ann);
        edit(acme, relation -> relation.setOwner(GIVEN.store().find(Colleague.class, ann.getId()).orElseThrow()));
        assertEquals(List.of("Acme|Anna", "Bolt|"), shown(search, RELATIONS, "name", "owner"));
        edit(ann, colleague -> colleague.setName("Zoé"));
        assertEquals(List.of("Acme|Zoé", "Bolt|"), shown(search, RELATIONS, "name", "owner"));
    }

    @Test
    void recordsShowTheNewNameOfATag() {
        Tag tag = new Tag();
        tag.setModule(Tag.RELATION);
        tag.setLabel("Banque");
        tag.setLabelKey("banque");
        add(tag);
        Tagging tagging = new Tagging();
        tagging.setTag(GIVEN.store().find(Tag.class, tag.getId()).orElseThrow());
        tagging.setRelation(GIVEN.store().find(Relation.class, acme.getId()).orElseThrow());
        add(tagging);
        assertEquals(List.of("Acme|Banque", "Bolt|"), shown(search, RELATIONS, "name", "tags"));
        edit(tag, changed -> changed.setLabel("Finance"));
        assertEquals(List.of("Acme|Finance|Finance", "Bolt||"), shown(search, RELATIONS, "name", "tags", "tagList"));
        assertEquals(List.of("Acme"), shown(search, RELATIONS.matching("tagList:=finance"), "name"));
        assertEquals(List.of("Acme"), shown(search, RELATIONS.matching("finan"), "name"));
    }

    @Test
    void recordsShowTheNewLabelOfATerm() {
        Term client = GIVEN.term(Vocabulary.RELATION_TYPE, "CLIENT");
        edit(acme, relation -> relation.setType(client));
        assertEquals(List.of("Acme|" + client.getLabelFr(), "Bolt|"), shown(search, RELATIONS, "name", "type"));
        edit(client, term -> term.setLabelFr("Acheteur"));
        assertEquals(List.of("Acme|Acheteur|Acheteur", "Bolt||"), shown(search, RELATIONS, "name", "type", "types"));
        assertEquals(List.of("Acme"), shown(search, RELATIONS.matching("types:acheteur"), "name"));
        assertEquals(List.of("Acme"), shown(search, RELATIONS.matching("acheteur"), "name"));
    }

    @Test
    void listsHearWhichRecordsChanged() throws InterruptedException {
        search.caughtUp().toCompletableFuture().join();
        LinkedBlockingQueue<IndexChange> heard = new LinkedBlockingQueue<>();
        Store.Subscription subscription = search.subscribe(heard::add);
        edit(acme, relation -> relation.setHeadcount(5L));
        IndexChange change = heard.poll(30, TimeUnit.SECONDS);
        // what was stored before may still be told, alone or together with this; no ids at all mean any record
        while (change != null && !change.ids().isEmpty() && !change.ids().contains(acme.getId())) {
            change = heard.poll(30, TimeUnit.SECONDS);
        }
        assertNotNull(change, "nobody told of the change");
        assertTrue(change.lists().contains("Relation"), () -> "told of other lists");
        subscription.close();
    }

    @Test
    void theStateNamesTheLastChangeSet() {
        ChangeSet changed = edit(acme, relation -> relation.setHeadcount(7L));
        search.caughtUp().toCompletableFuture().join();
        assertEquals(changed.id(), search.state().changeSet());
        assertTrue(search.state().done() == 1 && !search.state().building());
    }

    /**
     * Some seconds after the last change; until then a kill would have the log read again. Whoever waits for the index meanwhile only
     * puts that off.
     */
    @Test
    void whatWasIndexedIsOnTheDiskWhenItIsQuiet() throws IOException, InterruptedException {
        long changed = edit(acme, relation -> relation.setHeadcount(7L)).id();
        search.caughtUp().toCompletableFuture().join();
        Thread.sleep(500);
        search.caughtUp().toCompletableFuture().join();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (onTheDisk() < changed && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertEquals(changed, onTheDisk());
    }

    private long onTheDisk() throws IOException {
        Path newest;
        try (Stream<Path> generations = Files.list(folder.resolve("Relation"))) {
            newest = generations.max(Comparator.naturalOrder()).orElseThrow();
        }
        try (Directory directory = FSDirectory.open(newest)) {
            return Long.parseLong(SegmentInfos.readLatestCommit(directory).getUserData().get("changeSet"));
        }
    }

    private static Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        return relation;
    }

    private static Contact contact(String name, Relation company) {
        Contact contact = new Contact();
        contact.setLastName(name);
        contact.setRelation(company);
        return contact;
    }

    private <E extends DomainEntity> E add(E thing) {
        change(change -> change.add(thing));
        return thing;
    }

    @SuppressWarnings("unchecked")
    private <E extends DomainEntity> ChangeSet edit(E thing, Consumer<E> work) {
        E now = (E) GIVEN.store().find(thing.getClass(), thing.getId()).orElseThrow();
        return change(change -> work.accept(change.edit(now)));
    }

    private ChangeSet change(Consumer<Change> work) {
        return GIVEN.store().change(Intent.typed("Test"), work).orElseThrow();
    }
}
