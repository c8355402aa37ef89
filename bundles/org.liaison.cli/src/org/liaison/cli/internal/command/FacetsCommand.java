// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.Facets.Facet;
import org.liaison.search.Facets.Value;
import org.liaison.search.Search;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.search.query.QueryText;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts how the records that a query finds spread over the values of fields, as the criteria pane does. */
public final class FacetsCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "facets")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "facets.list")
        private String list;
        @Parameters(index = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
        private List<String> words = new ArrayList<>();
        @Option(names = "--field", paramLabel = "FIELD", split = ",", descriptionKey = "facets.field")
        private List<String> names = new ArrayList<>();
        @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "facets.limit")
        private int limit;
        @Option(names = "--containing", paramLabel = "TEXT", defaultValue = "", descriptionKey = "facets.containing")
        private String containing;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            RowsView view = new RowsView(session, listed);
            Query query = new Query(session, listed, words);
            Search search = session.service(Search.class);
            search.caughtUp().toCompletableFuture().join();
            List<FieldDescription> fields = names.isEmpty()
                    ? search.fields(listed.type()).stream().filter(FieldDescription::facet).toList()
                    : names.stream().map(view::field).toList();
            ExitCode exit = query.explained();
            Facets facets = search.facets(query.of(List.of()),
                    fields.stream().map(field -> new Asked(field.id(), Math.max(0, limit), containing)).toList());
            fields.forEach(field -> show(field, facets.of(field.id())));
            return exit;
        }

        private void show(FieldDescription field, Facet facet) {
            session.out().line(say("facet", field.label(), facet.distinct(), facet.without()));
            Table table = new Table();
            for (Value value : facet.values()) {
                table.row(List.of("  " + value.count(), value.label(session.language()), condition(field, value)));
                session.out().object(object(field, value));
            }
            table.lines().forEach(session.out()::line);
        }

        /** What to add to the query to see only these. */
        private static String condition(FieldDescription field, Value value) {
            Operator operator = field.type().equals("text") ? Operator.IS : Operator.HAS;
            return QueryText.print(new Criterion.All(List.of(Criterion.Condition.of(field.id(), operator, value.key()))));
        }

        private Map<String, Object> object(FieldDescription field, Value value) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("field", field.id());
            object.put("key", value.key());
            object.put("label", value.label(session.language()));
            object.put("count", value.count());
            return object;
        }
    }
}
