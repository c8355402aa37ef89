// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.liaison.model.crm.Relation;

/** By what the relations that some rows name are looked up where the register does not tell: collected first, then asked for at once. */
final class RelationKeys {

    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> vats = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    /** By name the SIRENs that rows of that name have; an empty one for a row without. */
    private final Map<String, Set<String>> sirens = new HashMap<>();

    Set<String> numbers() {
        return numbers;
    }

    Set<String> vats() {
        return vats;
    }

    Set<String> emails() {
        return emails;
    }

    Set<String> names() {
        return names;
    }

    /** Adds a name, with the SIREN that its row has, null if it has none. */
    void addName(String name, String siren) {
        if (name != null && !name.isEmpty()) {
            names.add(name);
            sirens.computeIfAbsent(Names.key(name), any -> new HashSet<>()).add(siren == null ? "" : siren);
        }
    }

    /** Whether a relation of one of the names is not certainly another one. */
    boolean mayBe(Relation relation) {
        Set<String> rows = sirens.getOrDefault(Names.key(relation.getName()), Set.of());
        return relation.getSiren() == null || rows.contains("") || rows.contains(relation.getSiren());
    }

    static void add(Set<String> keys, String key) {
        if (key != null && !key.isEmpty()) {
            keys.add(key);
        }
    }
}
