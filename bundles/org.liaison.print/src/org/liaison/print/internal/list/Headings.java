// SPDX-License-Identifier: EPL-2.0
package org.liaison.print.internal.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.liaison.print.ListPrint.Section;
import org.liaison.print.internal.words.Words;
import org.liaison.search.Groups;
import org.liaison.search.Rows;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.ValueText;

/**
 * The headings of the groups that rows stand in, with the words of the list on the screen.
 *
 * @param rows the rows
 * @param by the field that groups them
 * @param language the reader's language
 */
public record Headings(Rows rows, FieldDescription by, Locale language) {

    /**
     * The groups as sections.
     *
     * @return in the order of the rows
     */
    public List<Section> sections() {
        Groups groups = rows.groups();
        return IntStream.range(0, groups.size()).filter(group -> groups.count(group) > 0)
                .mapToObj(
                        group -> new Section(Words.of(language, "section", by.label(), value(groups, group), groups.count(group)),
                                groups.start(group), groups.count(group)))
                .toList();
    }

    private String value(Groups groups, int group) {
        return groups.value(group)
                .map(value -> value instanceof String
                        ? rows.row(groups.start(group)).text(by.id(), language)
                        : ValueText.of(value, language))
                .orElseGet(() -> Words.of(language, "notFilledIn"));
    }
}
