// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.model.crm.Relation;
import org.liaison.search.Groups;
import org.liaison.search.ListQuery;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;

/** All relations in groups by each column that makes any, with the headings and the first rows, when nobody has done so before. */
public final class Groupings implements Measure {

    private static final double MILLIS = 150;
    private static final int SEEN = 100;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Search search = bench.session().service(Search.class);
        bench.lookAtLists();
        bench.say("groups");
        List<Figure> figures = new ArrayList<>();
        for (FieldDescription field : search.fields(Relation.class)) {
            if (field.single()) {
                figures.add(Figure.absolute("group by " + field.id(), Bench.millis(() -> first(search, field)), "ms", MILLIS));
            }
        }
        return figures;
    }

    private static void first(Search search, FieldDescription field) {
        ListQuery grouped = ListQuery.all(Relation.class).grouped(Optional.of(new Sort(field.id(), false)));
        try (Rows rows = search.rows(grouped)) {
            Groups groups = rows.groups();
            for (int group = 0; group < Math.min(SEEN, groups.size()); group++) {
                groups.value(group);
            }
            Sorts.read(rows, field);
        }
    }
}
