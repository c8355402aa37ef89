// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.liaison.search.DefinedField;
import org.liaison.search.FieldSource;
import org.liaison.search.internal.field.FieldFile;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.index.ListIndex;
import org.liaison.store.Reader;

/** The search fields that users define, as the indexes are to know them. For one thread. */
public final class Definitions {

    private final List<FieldSource> sources;
    private final FieldFile file;
    private final Locale language;
    private List<DefinedField> known;

    /**
     * The fields of some sources.
     *
     * @param sources where they come from
     * @param file where they are kept until the database is there; null for nowhere
     * @param language the user's language
     */
    public Definitions(List<FieldSource> sources, FieldFile file, Locale language) {
        this.sources = List.copyOf(sources);
        this.file = file;
        this.language = language;
    }

    boolean madeOf(Set<String> kinds) {
        return sources.stream().anyMatch(source -> source.definedBy().stream().anyMatch(kinds::contains));
    }

    boolean read() {
        return known != null || sources.isEmpty();
    }

    /** Asks for the fields again; tells which lists have other fields now. */
    List<ListIndex> refresh(Reader reader, Iterable<ListIndex> lists) {
        List<DefinedField> now = new ArrayList<>();
        Map<String, List<IndexedField>> byList = new LinkedHashMap<>();
        for (FieldSource source : sources) {
            for (DefinedField field : source.fields(reader)) {
                now.add(field);
                byList.computeIfAbsent(field.list(), unused -> new ArrayList<>()).add(IndexedField.of(field, language, source));
            }
        }
        List<ListIndex> changed = new ArrayList<>();
        for (ListIndex list : lists) {
            if (list.define(byList.getOrDefault(list.fields().list(), List.of()))) {
                changed.add(list);
            }
        }
        if (file != null && !now.equals(known)) {
            file.write(now);
        }
        known = now;
        return changed;
    }
}
