// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.index;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.liaison.model.Term;
import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.internal.document.IndexedThing;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.rows.Neighbourhood;
import org.liaison.search.internal.rows.SnapshotRows;
import org.liaison.search.internal.vault.Directories;
import org.liaison.values.PhoneNumber;

/** An index of a few fields, filled by hand. */
final class SmallIndex implements AutoCloseable {

    private static final List<String> SEARCHED = List.of("name", "city", "phone", "hidden", "kinds");
    private static final List<String> SEVERAL = List.of("tags", "kinds");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<Long, Term> terms = new LinkedHashMap<>();
    private final ListIndex index;

    SmallIndex(Path folder, Locale language, Map<String, ValueType> fields) {
        index = new ListIndex(folder, fields(fields), language, Directories.PLAIN);
    }

    static ListFields fields(Map<String, ValueType> fields) {
        return fields("Thing", fields);
    }

    static ListFields fields(String list, Map<String, ValueType> fields) {
        return new ListFields(list, fields.entrySet().stream().map(field -> new IndexedField(list, field.getKey(),
                field.getKey(), field.getValue(), SEARCHED.contains(field.getKey()), !field.getKey().equals("hidden"),
                field.getKey().equals("name"), true, SEVERAL.contains(field.getKey()), Set.of(), () -> null)
                .written(field.getKey().equals("phone") ? PhoneNumber.RULE : null)).toList());
    }

    /** A complete index with nothing in it. */
    static SmallIndex empty(Path folder, Locale language, Map<String, ValueType> fields) {
        SmallIndex index = new SmallIndex(folder, language, fields);
        index.build();
        return index;
    }

    void build() {
        index.startBuilding();
        index.finishBuilding("log", 1, List.of());
    }

    ListIndex index() {
        return index;
    }

    Term term(long id, String french, String english) {
        Term term = untold(id, french, english);
        terms.put(id, term);
        return term;
    }

    /** A term that the index is not told of. */
    static Term untold(long id, String french, String english) {
        Term term = new Term() {
            @Override
            public long getId() {
                return id;
            }
        };
        term.setCode("T" + id);
        term.setLabelFr(french);
        term.setLabelEn(english);
        return term;
    }

    void put(long id, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] != null) {
                values.put((String) namesAndValues[at], namesAndValues[at + 1]);
            }
        }
        index.put(new IndexedThing(id, Set.of(), values));
    }

    void refresh() {
        index.refresh(index.stamp().orElseThrow().changeSet() + 1, terms.values());
    }

    static ListQuery all() {
        return ListQuery.all(Relation.class);
    }

    Rows rows(ListQuery query) {
        return new SnapshotRows(query, index.acquire().orElseThrow(), new Neighbourhood(Map.of(), TODAY));
    }

    List<Long> ids(ListQuery query) {
        try (Rows rows = rows(query)) {
            List<Long> ids = new ArrayList<>();
            for (long id : rows.ids()) {
                ids.add(id);
            }
            return ids;
        }
    }

    List<Long> sorted(String field, boolean descending) {
        return ids(all().sortedBy(field, descending));
    }

    List<Long> found(String text) {
        return ids(all().matching(text));
    }

    @Override
    public void close() {
        index.commit();
        index.close();
    }
}
