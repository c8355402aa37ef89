// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.model.crm.Relation;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;

/** The first rows of all relations sorted by each column, when nobody has sorted by it before. */
public final class Sorts implements Measure {

    private static final double MILLIS = 150;
    private static final int ROWS = 100;

    @Override
    public List<Figure> take(Bench bench) throws IOException {
        Search search = bench.session().service(Search.class);
        bench.lookAtLists();
        bench.say("sorts");
        List<Figure> figures = new ArrayList<>();
        for (FieldDescription field : search.fields(Relation.class)) {
            figures.add(Figure.absolute("sort by " + field.id(), Bench.millis(() -> first(search, field)), "ms", MILLIS));
        }
        return figures;
    }

    private static void first(Search search, FieldDescription field) {
        try (Rows rows = search.rows(ListQuery.all(Relation.class).sortedBy(field.id(), true))) {
            read(rows, field);
        }
    }

    static void read(Rows rows, FieldDescription field) {
        for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
            rows.row(row).text(field.id(), Locale.FRENCH);
        }
    }
}
