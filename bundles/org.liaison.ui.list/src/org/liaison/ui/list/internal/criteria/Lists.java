// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.search.Facets;

/**
 * The list that is shown, and those whose records belong to its records.
 *
 * @param own the list's own words
 * @param others the other lists
 */
record Lists(Lexicon own, List<Other> others) {

    /**
     * Another list.
     *
     * @param name its name in a query: the simple name of its kind of record
     * @param label what users call one of its records
     * @param lexicon its words
     */
    record Other(String name, String label, Lexicon lexicon) {
    }

    Optional<Other> other(String name) {
        return others.stream().filter(other -> other.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The terms of all of them; takes a moment. */
    List<Facets> read() {
        return Stream
                .concat(Stream.of(own), others.stream().map(Other::lexicon)).map(Lexicon::read).toList();
    }

    void learn(List<Facets> read) {
        own.learn(read.getFirst());
        for (int i = 0; i < others.size(); i++) {
            others.get(i).lexicon().learn(read.get(i + 1));
        }
    }
}
