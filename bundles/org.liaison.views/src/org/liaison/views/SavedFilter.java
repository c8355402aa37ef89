// SPDX-License-Identifier: EPL-2.0
package org.liaison.views;

import java.util.List;
import java.util.Objects;

import org.liaison.model.DomainEntity;
import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.query.QueryText;

/**
 * A search that was saved under a name (checklist 20).
 *
 * @param id its id in the database; 0 if it is not stored yet
 * @param list the simple name of the kind of record that it finds
 * @param name what users call it
 * @param shared whether all see it, not only the one who saved it
 * @param label where it stands and how it looks
 * @param question what it asks
 */
public record SavedFilter(long id, String list, String name, boolean shared, Label label, Question question) {

    /** Refuses nulls. */
    public SavedFilter {
        Objects.requireNonNull(list);
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(question);
    }

    /**
     * What it asks, ready to be run.
     *
     * @param type the class of the kind of record
     * @return the query
     */
    public ListQuery query(Class<? extends DomainEntity> type) {
        return new ListQuery(type, question.text, QueryText.parse(question.criteria).criteria(), question.sort,
                question.group.order());
    }

    /**
     * The same filter that asks something else.
     *
     * @param newQuestion what it asks
     * @return the filter
     */
    public SavedFilter asking(Question newQuestion) {
        return new SavedFilter(id, list, name, shared, label, newQuestion);
    }

    /**
     * The same filter by another name.
     *
     * @param newName the name
     * @param newShared whether all see it
     * @param newLabel where it stands and how it looks
     * @return the filter
     */
    public SavedFilter called(String newName, boolean newShared, Label newLabel) {
        return new SavedFilter(id, list, newName, newShared, newLabel, question);
    }

    /**
     * A new filter that asks the same.
     *
     * @param newName its name
     * @return the filter, not stored yet
     */
    public SavedFilter copy(String newName) {
        return new SavedFilter(0, list, newName, shared, label, question);
    }

    /**
     * Where a filter stands and how it looks.
     *
     * @param folder the folder in which it stands; empty for none
     * @param icon the name of one of Liaison's icons; empty for the usual one
     * @param place filters of a smaller place stand further up
     */
    public record Label(String folder, String icon, int place) {

        /** Nothing in particular. */
        public static final Label NONE = new Label("", "", 0);

        /** Refuses nulls. */
        public Label {
            Objects.requireNonNull(folder);
            Objects.requireNonNull(icon);
        }
    }

    /**
     * What a filter asks.
     *
     * @param text what was typed into the search box
     * @param criteria what was chosen besides, as {@link QueryText} writes it; empty for nothing
     * @param sort the order of what is found; empty for that of the view
     * @param group how what is found stands in groups; {@link Grouping#NONE} for as the view says
     * @param view the name of the view in which it is shown; empty for the one that is in use
     */
    public record Question(String text, String criteria, List<Sort> sort, Grouping group, String view) {

        /** Everything. */
        public static final Question NOTHING = new Question("", "", List.of(), Grouping.NONE, "");

        /** Copies. */
        public Question {
            Objects.requireNonNull(text);
            Objects.requireNonNull(criteria);
            Objects.requireNonNull(group);
            Objects.requireNonNull(view);
            sort = List.copyOf(sort);
        }

        /**
         * What a list asks now.
         *
         * @param query its query
         * @param group how its rows stand in groups
         * @param view as {@link #view}
         * @return the question
         */
        public static Question of(ListQuery query, Grouping group, String view) {
            return new Question(query.text(), QueryText.print(query.criteria()), query.sort(), group, view);
        }
    }
}
