// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.contributed;

import java.util.List;
import java.util.Optional;

import org.liaison.ui.RecordAdvice;
import org.liaison.ui.RecordBadge;
import org.liaison.ui.form.PartLink;

/** What was contributed to detail editors. */
public interface Contributions {

    /**
     * The widgets for a kind of record.
     *
     * @param entity the kind's name
     * @return in the order of the registry
     */
    List<ContributedWidget> widgets(String entity);

    /**
     * The default layout for a kind of record.
     *
     * @param entity the kind's name
     * @return the one of the greatest weight; empty if there is none
     */
    Optional<ContributedLayout> layout(String entity);

    /**
     * How a kind of record presents itself.
     *
     * @param entity the kind's name
     * @return never null
     */
    RecordKind kind(String entity);

    /**
     * Who watches what is typed into a record.
     *
     * @param entity the kind's name
     * @return made anew for each window
     */
    default List<RecordAdvice<?>> advice(String entity) {
        return List.of();
    }

    /**
     * What the banner says that follows from a record's values.
     *
     * @param entity the kind's name
     * @return made anew for each editor
     */
    default List<RecordBadge<?>> badges(String entity) {
        return List.of();
    }

    /**
     * What can be done with each part of a kind.
     *
     * @param entity the kind's name
     * @return in the order of the registry
     */
    default List<PartLink> links(String entity) {
        return List.of();
    }
}
