// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.search.Rows;
import org.liaison.search.Search;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches a list with the query language of the search bar and of saved filters. */
public final class SearchCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "search")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "search.list")
        private String list;
        @Parameters(index = "1..*", paramLabel = "QUERY", descriptionKey = "search.query")
        private List<String> words = new ArrayList<>();
        @Option(names = "--sort", paramLabel = "COLUMN[:desc]", split = ",", descriptionKey = "list.sort")
        private List<String> sort = new ArrayList<>();
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "list.limit")
        private int limit;
        @Option(names = "--columns", paramLabel = "COLUMN", split = ",", descriptionKey = "list.columns")
        private List<String> columns = new ArrayList<>();

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            RowsView view = new RowsView(session, listed);
            Query query = new Query(session, listed, words);
            Search search = session.service(Search.class);
            search.caughtUp().toCompletableFuture().join();
            ExitCode exit = query.explained();
            try (Rows rows = search.rows(query.of(sort.stream().map(view::sort).toList()))) {
                view.show(rows, limit, columns);
                if (rows.size() == 0) {
                    query.suggest();
                }
            }
            return exit;
        }
    }
}
