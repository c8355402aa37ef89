// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.search.internal.TestLists.shown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tag;
import org.liaison.search.DefinedField;
import org.liaison.search.FieldSource;
import org.liaison.search.IndexedRecord;
import org.liaison.search.ListQuery;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.internal.vault.Directories;
import org.liaison.store.Intent;
import org.liaison.store.Reader;
import org.liaison.store.Store;
import org.liaison.testing.StoreExtension;

/** Fields that users define come, change and go while lists are open; here each tag is one. */
class DefinedFieldsTest {

    private static final ListQuery RELATIONS = ListQuery.all(Relation.class);
    private static final String RETIRED = "Ancien ";

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @TempDir
    private Path folder;
    private long acme;

    @BeforeEach
    void begin() {
        TestLists.empty(GIVEN.store());
        List<Long> tags = new ArrayList<>();
        GIVEN.store().scan(Tag.class, 100, some -> some.forEach(tag -> tags.add(tag.getId())));
        GIVEN.store().change(Intent.typed("Empty"), change -> change.remove(Tag.class, tags));
        Relation relation = new Relation();
        relation.setName("Acme");
        GIVEN.store().change(Intent.typed("Test"), change -> change.add(relation));
        acme = relation.getId();
    }

    @Test
    void aFieldCanBeAskedForAsSoonAsItIsDefinedUntilItIsRetired() {
        Tag colour = tag("Couleur");
        try (LuceneSearch search = search(GIVEN.store())) {
            assertEquals(List.of("Acme|Value of Acme"), shown(search, RELATIONS.matching("couleur:acme"), "name", id(colour)));
            assertEquals(List.of("Couleur"), defined(search));
            Tag size = tag("Taille");
            touch();
            assertEquals(List.of("Acme|Value of Acme"), shown(search, RELATIONS.matching("taille:acme"), "name", id(size)));
            assertEquals(List.of("Couleur", "Taille"), defined(search));
            rename(colour, RETIRED + "Couleur");
            assertEquals(List.of(), shown(search, RELATIONS.matching(id(colour) + ":acme"), "name"));
            assertEquals(List.of("Taille"), defined(search));
            String sentence = search.problems(RELATIONS.matching(id(colour) + ":acme"), Locale.FRENCH).getFirst().sentence();
            assertTrue(sentence.contains("« Ancien Couleur » a été retiré"), sentence);
            assertEquals(List.of(), search.check(Locale.FRENCH));
        }
    }

    /** A list is painted before the database is there; it has the columns then that it had when the program ended. */
    @Test
    void theFieldsOfLastTimeAreThereBeforeTheDatabaseIs() {
        tag("Couleur");
        try (LuceneSearch search = search(GIVEN.store())) {
            assertEquals(List.of("Couleur"), defined(search));
        }
        try (LuceneSearch search = search(Stores.neverUp())) {
            assertEquals(List.of("Couleur"), search.fields(Relation.class).stream().filter(FieldDescription::defined)
                    .map(FieldDescription::label).toList());
            assertEquals(1, search.count(RELATIONS));
        }
    }

    private LuceneSearch search(Store store) {
        return new LuceneSearch(store, folder, Locale.FRENCH, Map.of("Relation", TestLists.relations()), List.of(new Tags()),
                CompletableFuture.completedStage(null), Directories.PLAIN);
    }

    private static List<String> defined(LuceneSearch search) {
        search.caughtUp().toCompletableFuture().join();
        return search.fields(Relation.class).stream().filter(FieldDescription::defined).map(FieldDescription::label).toList();
    }

    private static Tag tag(String label) {
        Tag tag = new Tag();
        tag.setModule(Tag.RELATION);
        tag.setLabel(label);
        tag.setLabelKey(label.toLowerCase(Locale.ROOT));
        GIVEN.store().change(Intent.typed("Test"), change -> change.add(tag));
        return tag;
    }

    /** What a field says of a record is asked for when the record is written next. */
    private void touch() {
        Relation now = GIVEN.store().find(Relation.class, acme).orElseThrow();
        GIVEN.store().change(Intent.typed("Test"), change -> change.edit(now).setHeadcount(7L));
    }

    private static void rename(Tag tag, String label) {
        Tag now = GIVEN.store().find(Tag.class, tag.getId()).orElseThrow();
        GIVEN.store().change(Intent.typed("Test"), change -> change.edit(now).setLabel(label));
    }

    private static String id(Tag tag) {
        return "tag" + tag.getId();
    }

    private static final class Tags implements FieldSource {

        @Override
        public Set<String> definedBy() {
            return Set.of("Tag");
        }

        @Override
        public List<DefinedField> fields(Reader reader) {
            List<DefinedField> fields = new ArrayList<>();
            reader.scan(Tag.class, 100,
                    tags -> tags.forEach(tag -> fields.add(new DefinedField("Relation", id(tag), tag.getLabel(),
                            tag.getLabel(), tag.getLabel(), "text", false, true, true, tag.getLabel().startsWith(RETIRED),
                            Set.of()))));
            return fields;
        }

        @Override
        public <E extends DomainEntity> Object value(IndexedRecord<E> record, String field) {
            return "Value of " + record.record().title();
        }
    }
}
