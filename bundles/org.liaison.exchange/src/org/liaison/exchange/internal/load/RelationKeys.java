// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import java.util.LinkedHashSet;
import java.util.Set;

/** By what the relations that some rows name are looked up: collected first, then asked for all at once. */
final class RelationKeys {

    private final Set<String> sirets = new LinkedHashSet<>();
    private final Set<String> sirens = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> vats = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    Set<String> sirets() {
        return sirets;
    }

    Set<String> sirens() {
        return sirens;
    }

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

    static void add(Set<String> keys, String key) {
        if (key != null && !key.isEmpty()) {
            keys.add(key);
        }
    }
}
