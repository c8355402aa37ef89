// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.filters;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.ui.list.internal.views.Memory;
import org.liaison.views.FilterText;
import org.liaison.views.Grouping;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.ShapeText;

/** Which filter a list was left with: known before the database is up, so that the first rows are those of the filter. */
public final class Remembered {

    private Remembered() {
    }

    static void keep(Memory memory, SavedFilter filter) {
        memory.put(filter == null
                ? Map.of(Memory.FILTER, "", Memory.FILTER_NAME, "", Memory.QUESTION, "")
                : Map.of(Memory.FILTER, Long.toString(filter.id()), Memory.FILTER_NAME, filter.name(), Memory.QUESTION,
                        FilterText.print(filter.label(), filter.question())));
    }

    static Optional<SavedFilter> filter(Memory memory, String list) {
        String id = memory.get(Memory.FILTER);
        if (!id.matches("[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        return Optional.of(FilterText.parse(memory.get(Memory.QUESTION), new SavedFilter(Long.parseLong(id), list,
                memory.get(Memory.FILTER_NAME), false, Label.NONE, Question.NOTHING)));
    }

    /**
     * The query that a list begins with.
     *
     * @param memory what it was left with
     * @param type what it lists
     * @return that of the filter, or all; in the order that the list had
     */
    public static ListQuery query(Memory memory, Class<? extends DomainEntity> type) {
        List<Sort> order = ShapeText.parse(memory.get(Memory.SHAPE)).sort();
        ListQuery query = filter(memory, type.getSimpleName()).map(filter -> filter.query(type)).orElse(ListQuery.all(type));
        return order.isEmpty() ? query : query.sorted(order);
    }

    /**
     * The groups that a list begins with.
     *
     * @param memory what it was left with
     * @return how its rows stood in groups
     */
    public static Grouping grouping(Memory memory) {
        return ShapeText.parse(memory.get(Memory.SHAPE)).group();
    }

    /**
     * The groups that the user had opened or closed.
     *
     * @param memory what the list was left with
     * @return as it named them
     */
    public static List<String> turned(Memory memory) {
        return memory.get(Memory.GROUPS_TURNED).lines().toList();
    }
}
