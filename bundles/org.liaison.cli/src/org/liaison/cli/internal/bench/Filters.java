// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liaison.model.DomainEntity;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;

/** Another list, and filters as users save them: the first rows in order, the total and all facets. */
public final class Filters implements Measure {

    private static final double MILLIS = 100;
    private static final int ROWS = 100;
    private static final int VALUES = 20;
    private static final int ROUNDS = 5;
    private static final List<ListQuery> LISTS = List.of(ListQuery.all(Contact.class), ListQuery.all(Relation.class));
    private static final List<ListQuery> SAVED = List.of(of(Relation.class, "type:client status:prospect"),
            of(Relation.class, "city:lyon"), of(Relation.class, "turnover:>1000000").sortedBy("turnover", true),
            of(Relation.class, "-city:paris headcount:50..500"), of(Relation.class, "owner:\"\""),
            of(Relation.class, "contact:(jobTitle:directeur)"), of(Relation.class, "(type:client | type:supplier) sa"),
            of(Contact.class, "jobTitle:directeur"), of(Contact.class, "relation:(type:client city:lyon)"),
            of(Contact.class, "wantsMarketing:yes -passive:yes").sortedBy("city", false));

    private static ListQuery of(Class<? extends DomainEntity> list, String text) {
        return ListQuery.all(list).matching(text);
    }

    @Override
    public List<Figure> take(Bench bench) {
        Search search = bench.session().service(Search.class);
        bench.lookAtLists();
        bench.say("other lists and filters");
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.absolute("switch to another list, slowest",
                Times.of(LISTS, ROUNDS, query -> show(search, query)).percentile(100), "ms", MILLIS));
        for (ListQuery query : SAVED) {
            figures.add(Figure.absolute("run " + query.list().getSimpleName() + " " + query.text(),
                    Times.of(List.of(query), ROUNDS, one -> show(search, one)).median(), "ms", MILLIS));
        }
        return figures;
    }

    private static void show(Search search, ListQuery query) {
        List<FieldDescription> fields = search.fields(query.list());
        try (Rows rows = search.rows(query)) {
            for (int row = 0; row < Math.min(ROWS, rows.size()); row++) {
                for (FieldDescription field : fields) {
                    rows.row(row).text(field.id(), Locale.FRENCH);
                }
            }
            rows.facets(fields.stream().filter(FieldDescription::facet).map(field -> Asked.top(field.id(), VALUES)).toList());
        }
    }
}
