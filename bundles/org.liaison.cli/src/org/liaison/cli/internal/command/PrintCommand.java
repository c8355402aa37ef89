// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.model.DomainEntity;
import org.liaison.print.ListPrint;
import org.liaison.print.Printer;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a record or a list as a PDF file. */
public final class PrintCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "print")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "relation|contact|relations|contacts", descriptionKey = "print.what")
        private String what;
        @Parameters(index = "1..*", arity = "1..2", paramLabel = "[KEY] FILE", descriptionKey = "print.words")
        private List<String> words;
        @Option(names = "--filter", paramLabel = "QUERY", descriptionKey = "print.filter")
        private String filter;
        @Option(names = "--sort", paramLabel = "COLUMN", split = ",", descriptionKey = "print.sort")
        private List<String> sort = List.of();
        @Option(names = "--group", paramLabel = "COLUMN[:desc]", descriptionKey = "print.group")
        private String group;
        @Option(names = "--columns", paramLabel = "COLUMN", split = ",", descriptionKey = "print.columns")
        private List<String> columns = List.of();

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() throws IOException {
            Listed listed = Listed.of(session, what);
            boolean one = !what.toLowerCase(Locale.ROOT).endsWith("s");
            if (words.size() != (one ? 2 : 1)) {
                throw new WrongUseException("",
                        say(one ? "printRecordHow" : "printListHow", what));
            }
            Path file = Path.of(words.getLast());
            Query query = new Query(session, listed, filter == null ? List.of() : List.of(filter));
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            if (!one && query.explained() != ExitCode.DONE) {
                return ExitCode.WRONG;
            }
            int pages = one ? sheet(listed, file) : list(listed, query, file);
            session.out().line(say("printed", pages, file));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("pages", pages);
            session.out().object(object);
            return ExitCode.DONE;
        }

        private int sheet(Listed listed, Path file) throws IOException {
            DomainEntity record = new Key(session.service(Store.class), session).find(words.getFirst());
            if (!listed.type().isInstance(record)) {
                throw wrong("noSuchRecord", words.getFirst());
            }
            return session.service(Printer.class).sheets(listed.type(), new long[] { record.getId() }, file, new Ticker(session));
        }

        private int list(Listed listed, Query query, Path file) throws IOException {
            RowsView view = new RowsView(session, listed);
            List<String> shown = columns.isEmpty()
                    ? listed.columns()
                    : columns.stream().map(name -> view.field(name.strip()).id()).toList();
            ListQuery wanted = query.of(sort.stream().map(view::sort).toList())
                    .grouped(Optional.ofNullable(group).map(view::group));
            ListPrint print;
            try (Rows rows = session.service(Search.class).rows(wanted)) {
                String title = session.service(Store.class).type(listed.type()).counted(session.language(), rows.size());
                print = session.service(Printer.class).rows(rows, shown, title, filter == null ? "" : filter);
            }
            return session.service(Printer.class).list(print, file, new Ticker(session));
        }
    }
}
