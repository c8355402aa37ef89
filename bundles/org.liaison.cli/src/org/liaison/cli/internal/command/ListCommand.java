// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists records as the client does, from the index. */
public final class ListCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "list")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "list.list")
        private String list;
        @Option(names = "--sort", paramLabel = "COLUMN[:desc]", split = ",", descriptionKey = "list.sort")
        private List<String> sort = new ArrayList<>();
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "list.limit")
        private int limit;
        @Option(names = "--search", paramLabel = "TEXT", defaultValue = "", descriptionKey = "list.search")
        private String text;
        @Option(names = "--columns", paramLabel = "COLUMN", split = ",", descriptionKey = "list.columns")
        private List<String> columns = new ArrayList<>();
        @Option(names = "--group", paramLabel = "COLUMN[:desc]", descriptionKey = "list.group")
        private String group;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            RowsView view = new RowsView(session, listed);
            List<ListQuery.Sort> order = sort.stream().map(view::sort).toList();
            Optional<ListQuery.Sort> groups = Optional.ofNullable(group).map(view::group);
            Search search = session.service(Search.class);
            search.caughtUp().toCompletableFuture().join();
            try (Rows rows = search.rows(new ListQuery(listed.type(), text, order).grouped(groups))) {
                view.show(rows, limit, columns);
            }
            return ExitCode.DONE;
        }
    }
}
