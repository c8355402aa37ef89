// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.admin.internal.tags;

import java.util.List;
import java.util.stream.Stream;

import org.liaison.values.Fold;

/**
 * Which tags are shown.
 *
 * @param typed every word of it occurs in the label, whatever case and accents
 * @param module the module of the tags; empty for all
 * @param twins whether only those are shown that look like another
 */
record TagChoice(String typed, String module, boolean twins) {

    static final TagChoice ALL = new TagChoice("", "", false);

    TagChoice typing(String newTyped) {
        return new TagChoice(newTyped, module, twins);
    }

    TagChoice in(String newModule) {
        return new TagChoice(typed, newModule, twins);
    }

    TagChoice onlyTwins(boolean only) {
        return new TagChoice(typed, module, only);
    }

    List<TagRow> of(List<TagRow> rows) {
        List<String> words = Stream.of(Fold.of(typed.strip()).split(" ")).toList();
        return rows.stream().filter(row -> module.isEmpty() || row.tag().getModule().equals(module))
                .filter(row -> !twins || row.twin().isPresent())
                .filter(row -> words.stream().allMatch(word -> row.tag().getLabelKey().contains(word))).toList();
    }
}
