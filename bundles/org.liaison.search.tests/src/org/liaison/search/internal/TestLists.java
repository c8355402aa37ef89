// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.Tagging;
import org.liaison.model.crm.TaggingFields;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.SearchField;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;
import org.liaison.store.Intent;
import org.liaison.store.Store;

/** Lists of relations and contacts with a few fields of each sort, given in code. */
final class TestLists {

    private TestLists() {
    }

    static LuceneSearch search(Store store, Path folder) {
        return new LuceneSearch(store, folder, Locale.FRENCH, Map.of("Relation", relations(), "Contact", contacts()));
    }

    static LuceneSearch searchWithOneFieldMore(Store store, Path folder) {
        List<IndexedField> fields = new ArrayList<>(relations().fields());
        fields.add(TestLists.<Relation>field("Relation", "siren", ValueType.TEXT, Set.of(), item -> item.record().getSiren()));
        return new LuceneSearch(store, folder, Locale.FRENCH, Map.of("Relation", new ListFields("Relation", fields)));
    }

    /** Removes what other tests left. */
    static void empty(Store store) {
        List<Long> ids = new ArrayList<>();
        store.scan(Relation.class, 100, relations -> relations.forEach(relation -> ids.add(relation.getId())));
        store.change(Intent.typed("Empty"), change -> change.remove(Relation.class, ids));
    }

    static ListFields relations() {
        return new ListFields("Relation", List.of(
                TestLists.<Relation>field("Relation", "name", ValueType.TEXT, Set.of(), item -> item.record().getName()),
                TestLists.<Relation>field("Relation", "type", ValueType.TERM, Set.of(), item -> item.record().getType()),
                TestLists.<Relation>field("Relation", "headcount", ValueType.NUMBER, Set.of(),
                        item -> item.record().getHeadcount()),
                TestLists.<Relation>field("Relation", "contactCount", ValueType.NUMBER, Set.of("Contact"),
                        item -> (long) item.parts(ContactFields.RELATION).size()),
                TestLists.<Relation>field("Relation", "contacts", ValueType.TEXT, Set.of("Contact"),
                        item -> item.parts(ContactFields.RELATION).stream().map(Contact::title)
                                .collect(Collectors.joining("\n"))),
                TestLists.<Relation>field("Relation", "owner", ValueType.TEXT, Set.of("Colleague"),
                        item -> item.record().getOwner() == null ? null : item.record().getOwner().title()),
                TestLists.<Relation>field("Relation", "tags", ValueType.TEXT, Set.of("Tag"),
                        item -> item.parts(TaggingFields.RELATION)
                                .stream().map(Tagging::title).sorted().collect(Collectors.joining(", "))),
                several("tagList", ValueType.TEXT, Set.of("Tag"),
                        item -> item.parts(TaggingFields.RELATION).stream().map(Tagging::title).toList()),
                several("types", ValueType.TERM, Set.of("Term"),
                        item -> Stream.ofNullable(item.record().getType()).toList()),
                TestLists.<Relation>field("Relation", "bad", ValueType.TEXT, Set.of(), item -> {
                    throw new IllegalStateException("on purpose");
                })));
    }

    private static ListFields contacts() {
        return new ListFields("Contact", List.of(
                TestLists.<Contact>field("Contact", "name", ValueType.TEXT, Set.of(), item -> item.record().title()),
                TestLists.<Contact>field("Contact", "company", ValueType.TEXT, Set.of("Relation"),
                        item -> item.record().getRelation() == null ? null : item.record().getRelation().title()),
                TestLists.<Contact>field("Contact", "size", ValueType.NUMBER, Set.of("Relation.headcount"),
                        item -> item.record().getRelation() == null ? null : item.record().getRelation().getHeadcount())));
    }

    private static IndexedField several(String id, ValueType type, Set<String> follows, SearchField<Relation> source) {
        return new IndexedField("Relation", id, id, type, true, true, false, true, true, follows, () -> source);
    }

    private static <E extends DomainEntity> IndexedField field(String list, String id, ValueType type, Set<String> follows,
            SearchField<E> source) {
        return new IndexedField(list, id, id, type, type == ValueType.TEXT, true, id.equals("name"), false, false,
                follows, () -> source);
    }

    /** What a list shows of its records, as {@code name|value|value}. */
    static List<String> shown(Search search, ListQuery query, String... fields) {
        search.caughtUp().toCompletableFuture().join();
        List<String> shown = new ArrayList<>();
        try (Rows rows = search.rows(query)) {
            for (int at = 0; at < rows.size(); at++) {
                Row row = rows.row(at);
                shown.add(List.of(fields).stream().map(field -> row.text(field, Locale.FRENCH)).collect(Collectors.joining("|")));
            }
        }
        return shown;
    }
}
