// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.Map;

/** What the panes beside a list remember from one start to the next. */
public interface PaneMemory {

    /**
     * What was remembered.
     *
     * @param key what it is about
     * @param otherwise the answer if nothing was
     * @return the value
     */
    String get(String key, String otherwise);

    /**
     * Remembers something; returns at once.
     *
     * @param changes keys and their values
     */
    void put(Map<String, String> changes);
}
