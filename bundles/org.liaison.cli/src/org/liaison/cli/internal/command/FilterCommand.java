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
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.query.QueryText;
import org.liaison.store.Intent.Origin;
import org.liaison.views.Grouping;
import org.liaison.views.SavedFilter;
import org.liaison.views.SavedFilter.Label;
import org.liaison.views.SavedFilter.Question;
import org.liaison.views.Shape.ShownColumn;
import org.liaison.views.Views;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The saved filters of the window's left pane (checklist 20 to 22). */
public final class FilterCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "filter")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "save|list|run|delete", descriptionKey = "filter.action")
        private String action;
        @Parameters(index = "1", paramLabel = "relations|contacts", descriptionKey = "filter.list")
        private String list;
        @Parameters(index = "2", arity = "0..1", paramLabel = "NAME", defaultValue = "", descriptionKey = "filter.name")
        private String name;
        @Parameters(index = "3..*", paramLabel = "QUERY", descriptionKey = "search.query")
        private List<String> words = new ArrayList<>();
        @Option(names = "--folder", paramLabel = "FOLDER", defaultValue = "", descriptionKey = "filter.folder")
        private String folder;
        @Option(names = "--shared", descriptionKey = "filter.shared")
        private boolean shared;
        @Option(names = "--sort", paramLabel = "COLUMN[:desc]", split = ",", descriptionKey = "list.sort")
        private List<String> sort = new ArrayList<>();
        @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "list.limit")
        private int limit;
        @Option(names = "--at", paramLabel = "DATE", descriptionKey = "filter.at")
        private String at;
        @Option(names = "--compare", paramLabel = "DATE|now", descriptionKey = "filter.compare")
        private String until;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            if (!action.equals("list") && name.isBlank()) {
                throw wrong("filterName");
            }
            if (until != null && at == null) {
                throw wrong("compareWithWhat");
            }
            return switch (action) {
                case "save" -> save(listed);
                case "list" -> list(listed);
                case "run" -> run(listed);
                case "delete" -> delete(listed);
                default -> throw wrong("noSuchFilterAction", action);
            };
        }

        private Views views() {
            return session.service(Views.class);
        }

        private List<SavedFilter> all(Listed listed) {
            return views().filters(listed.type().getSimpleName());
        }

        /** Saves under the name; a filter of that name and owner asks this from now on. */
        private ExitCode save(Listed listed) {
            Query query = new Query(session, listed, words);
            ExitCode exit = query.explained();
            RowsView view = new RowsView(session, listed);
            ListQuery asked = query.of(sort.stream().map(view::sort).toList());
            SavedFilter before = all(listed).stream()
                    .filter(filter -> filter.shared() == shared && filter.name().equalsIgnoreCase(name)).findFirst()
                    .orElse(new SavedFilter(0, listed.type().getSimpleName(), name, shared, Label.NONE,
                            Question.of(asked, Grouping.NONE, "")));
            Label label = new Label(folder.isEmpty() ? before.label().folder() : folder, before.label().icon(),
                    before.label().place());
            SavedFilter saved = views().save(before.called(name, shared, label)
                    .asking(Question.of(asked, before.question().group(), before.question().view())), Origin.COMMAND);
            session.out().line(say("filterSaved", saved.name()));
            session.out().object(object(saved, count(saved, listed)));
            return exit;
        }

        private int count(SavedFilter filter, Listed listed) {
            Search search = session.service(Search.class);
            search.caughtUp().toCompletableFuture().join();
            return search.count(filter.query(listed.type()));
        }

        private ExitCode list(Listed listed) {
            Table table = new Table();
            table.row(List.of(say("filterColumnName"), say("filterColumnFolder"), say("filterColumnCount"),
                    say("filterColumnShared"), say("filterColumnQuery")));
            for (SavedFilter filter : all(listed)) {
                int count = count(filter, listed);
                session.out().object(object(filter, count));
                table.row(List.of(filter.name(), filter.label().folder(), Integer.toString(count),
                        filter.shared() ? say("yes") : "", asked(filter)));
            }
            table.lines().forEach(session.out()::line);
            return ExitCode.DONE;
        }

        private static String asked(SavedFilter filter) {
            return (filter.question().text() + ' ' + filter.question().criteria()).strip();
        }

        private static Map<String, Object> object(SavedFilter filter, int count) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", filter.id());
            object.put("name", filter.name());
            object.put("folder", filter.label().folder());
            object.put("shared", filter.shared());
            object.put("query", asked(filter));
            object.put("count", count);
            return object;
        }

        private ExitCode run(Listed listed) {
            SavedFilter filter = one(listed);
            Search search = session.service(Search.class);
            RowsView view = new RowsView(session, listed);
            ListQuery query = filter.query(listed.type());
            ExitCode exit = new Query(session, listed, List.of(QueryText.print(query.whole()))).explained();
            search.caughtUp().toCompletableFuture().join();
            ListQuery ordered = sort.isEmpty()
                    ? query
                    : new ListQuery(query.list(), query.text(), query.criteria(), sort.stream().map(view::sort).toList());
            PastList past = new PastList(session, listed, ordered);
            if (until != null) {
                past.compare(at, until, limit);
            } else if (at != null) {
                past.show(at, limit, columns(filter, listed));
            } else {
                try (Rows rows = search.rows(ordered)) {
                    view.show(rows, limit, columns(filter, listed));
                }
            }
            return exit;
        }

        /** The columns of the filter's view; empty for the usual ones. */
        private List<String> columns(SavedFilter filter, Listed listed) {
            List<String> known = session.service(Search.class).fields(listed.type()).stream().map(field -> field.id()).toList();
            return views().views(filter.list()).stream().filter(view -> view.name().equals(filter.question().view())).findFirst()
                    .map(view -> view.shape().columns().stream().map(ShownColumn::field).filter(known::contains).toList())
                    .orElse(List.of());
        }

        private ExitCode delete(Listed listed) {
            SavedFilter filter = one(listed);
            views().remove(filter, Origin.COMMAND);
            session.out().line(say("filterDeleted", filter.name()));
            return ExitCode.DONE;
        }

        /** The filter of the name; where one's own and a shared one have it, one's own unless --shared says otherwise. */
        private SavedFilter one(Listed listed) {
            List<SavedFilter> named = all(listed).stream().filter(filter -> filter.name().equalsIgnoreCase(name)).toList();
            return named.stream().filter(filter -> filter.shared() == shared).findFirst().or(() -> named.stream().findFirst())
                    .orElseThrow(() -> wrong("noSuchFilter", name));
        }
    }
}
