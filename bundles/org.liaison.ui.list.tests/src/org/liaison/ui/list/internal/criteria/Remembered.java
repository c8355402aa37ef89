// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.HashMap;
import java.util.Map;

/** Remembers for one test. */
public final class Remembered implements PaneMemory {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    @Override
    public void put(Map<String, String> changes) {
        values.putAll(changes);
    }
}
