// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import java.util.ArrayList;
import java.util.List;

import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Criterion.All;
import org.liaison.ui.list.internal.criteria.Draft.GroupDraft;
import org.liaison.ui.list.internal.criteria.Draft.Mode;

/**
 * The criteria of a query that are no mere choices of values, as drafts. What the user adds here goes into the query as soon as it
 * asks something; what the query gains or loses elsewhere, by a chip or a saved filter, comes and goes here.
 */
final class Drafts {

    private final Lists lists;
    private final GroupDraft top = new GroupDraft(Mode.ALL, List.of());
    private List<Criterion> asked = List.of();

    Drafts(Lists lists) {
        this.lists = lists;
    }

    GroupDraft top() {
        return top;
    }

    /** The criteria with what the drafts ask now in the place of what they asked before. */
    All into(All criteria) {
        List<Criterion> all = new ArrayList<>(criteria.of());
        asked.forEach(all::remove);
        asked = top.criteria();
        all.addAll(asked);
        return new All(all);
    }

    /**
     * Follows the criteria.
     *
     * @return whether drafts came or went
     */
    boolean follow(All criteria) {
        List<Criterion> left = new ArrayList<>(criteria.of());
        boolean changed = top.of().removeIf(draft -> draft.criterion().filter(one -> !left.remove(one)).isPresent());
        List<Draft> more = left.stream().filter(each -> !isChoice(each)).map(each -> Draft.of(each, lists, lists.own())).toList();
        top.of().addAll(more);
        asked = top.criteria();
        return changed || !more.isEmpty();
    }

    private boolean isChoice(Criterion criterion) {
        return lists.own().fields().stream().filter(FieldDescription::facet)
                .anyMatch(field -> new Choosing(lists.own(), field).isChoice(criterion));
    }
}
