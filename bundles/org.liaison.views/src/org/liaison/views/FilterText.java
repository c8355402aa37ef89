// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liaison.search.ListQuery.Sort;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;

/**
 * The text form of a filter but for its name and owner.
 *
 * <pre>
 * folder Prospection
 * icon star
 * place 3
 * text lyon
 * criteria status:prospect turnover:&gt;1M
 * sort desc turnover
 * group asc status
 * view Ventes
 * </pre>
 */
public final class FilterText {

    private FilterText() {
    }

    /**
     * Writes a filter.
     *
     * @param label where it stands
     * @param question what it asks
     * @return its text
     */
    public static String print(Label label, Question question) {
        Lines lines = new Lines().addIf("folder", label.folder()).addIf("icon", label.icon())
                .add("place", Integer.toString(label.place())).addIf("text", question.text())
                .addIf("criteria", question.criteria());
        ShapeText.printSort(question.sort(), lines);
        ShapeText.printGroup(question.group(), lines);
        return lines.addIf("view", question.view()).toString();
    }

    /**
     * Reads a filter. What it does not understand, it leaves out.
     *
     * @param text what {@link #print} wrote
     * @param stored the filter whose label and question are read
     * @return the filter with them
     */
    public static SavedFilter parse(String text, SavedFilter stored) {
        Map<String, String> values = new HashMap<>();
        List<Sort> sort = new ArrayList<>();
        Grouping[] group = { Grouping.NONE };
        Lines.read(text, (word, value) -> {
            if (word.equals("sort")) {
                ShapeText.readSort(value, sort);
            } else if (word.equals("group") || word.equals("groups")) {
                group[0] = ShapeText.readGroup(word, value, group[0]);
            } else {
                values.put(word, value);
            }
        });
        Label label = new Label(values.getOrDefault("folder", ""), values.getOrDefault("icon", ""),
                Lines.number(values.getOrDefault("place", "")));
        return new SavedFilter(stored.id(), stored.list(), stored.name(), stored.shared(), label,
                new Question(values.getOrDefault("text", ""), values.getOrDefault("criteria", ""), sort, group[0],
                        values.getOrDefault("view", "")));
    }
}
