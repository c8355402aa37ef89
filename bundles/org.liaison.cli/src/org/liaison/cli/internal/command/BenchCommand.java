// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.cli.internal.bench.Bench;
import org.liaison.cli.internal.bench.BulkStatus;
import org.liaison.cli.internal.bench.CopyData;
import org.liaison.cli.internal.bench.EditWithLog;
import org.liaison.cli.internal.bench.ExportRows;
import org.liaison.cli.internal.bench.Figure;
import org.liaison.cli.internal.bench.FillWithSample;
import org.liaison.cli.internal.bench.Filters;
import org.liaison.cli.internal.bench.FirstList;
import org.liaison.cli.internal.bench.FullEditor;
import org.liaison.cli.internal.bench.Groupings;
import org.liaison.cli.internal.bench.IdleHeap;
import org.liaison.cli.internal.bench.ImportAndUndo;
import org.liaison.cli.internal.bench.IndexBuild;
import org.liaison.cli.internal.bench.Keystrokes;
import org.liaison.cli.internal.bench.LongLog;
import org.liaison.cli.internal.bench.Measure;
import org.liaison.cli.internal.bench.MissedChanges;
import org.liaison.cli.internal.bench.OpenEditor;
import org.liaison.cli.internal.bench.OpenRecord;
import org.liaison.cli.internal.bench.PaintedKeys;
import org.liaison.cli.internal.bench.Scrolling;
import org.liaison.cli.internal.bench.Sorts;
import org.liaison.cli.internal.bench.UndoOfBulk;
import org.liaison.cli.internal.bench.WithPassword;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast Liaison is, on data of its own. */
public final class BenchCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @Override
    public boolean scratch() {
        return true;
    }

    /** The measures of a suite in their order, by their names. */
    private record Suite(int size, List<String> names, List<Measure> measures) {

        /** The one asked for, or all; those that need data get them before. */
        List<Measure> measures(String only) {
            List<Measure> chosen = new ArrayList<>(only == null ? measures : List.of(measures.get(names.indexOf(only))));
            // the import begins with an empty folder, and leaves it so
            int firstWithData = chosen.getFirst() instanceof ImportAndUndo ? 1 : 0;
            if (chosen.size() > firstWithData) {
                chosen.add(firstWithData, new FillWithSample());
            }
            return chosen;
        }
    }

    @picocli.CommandLine.Command(name = "bench")
    private static final class Run extends SpeakingTask {

        /** What the idle client may take, in megabytes: at a hundred thousand relations, and at a million. */
        private static final double FOUNDATION_HEAP = 300;
        private static final double LIST_HEAP = 600;
        private static final Map<String, Suite> SUITES = Map.of(
                "foundation", new Suite(100_000, List.of("import", "read", "open", "start", "heap"),
                        List.of(new ImportAndUndo(), new OpenRecord(), new OpenEditor(), new FirstList(),
                                new IdleHeap(FOUNDATION_HEAP))),
                "log", new Suite(20_000, List.of("edit", "undo", "history", "password", "backup"),
                        List.of(new EditWithLog(), new UndoOfBulk(), new LongLog(), new WithPassword(), new CopyData())),
                "detail", new Suite(1_000, List.of("full"), List.of(new FullEditor())),
                "lists",
                new Suite(1_000_000,
                        List.of("keys", "sort", "group", "filter", "bulk", "export", "index", "catchup", "screen", "scroll",
                                "heap"),
                        List.of(new Keystrokes(), new Sorts(), new Groupings(), new Filters(), new BulkStatus(), new ExportRows(),
                                new IndexBuild(), new MissedChanges(),
                                new PaintedKeys(), new Scrolling(), new IdleHeap(LIST_HEAP))));

        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "bench.name")
        private String name;
        @Option(names = { "--size", "--rows" }, paramLabel = "N", descriptionKey = "bench.size")
        private Integer size;
        @Option(names = "--only", paramLabel = "FIGURE", descriptionKey = "bench.only")
        private String only;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() throws IOException {
            if (!SUITES.containsKey(name) || size != null && size < 1) {
                throw new WrongUseException("", say("noSuchBench", name,
                        String.join(", ", new TreeSet<>(SUITES.keySet()))));
            }
            Suite suite = SUITES.get(name);
            if (only != null && !suite.names().contains(only)) {
                throw wrong("noSuchFigure", only,
                        String.join(", ", suite.names()));
            }
            Bench bench = new Bench(session, size == null ? suite.size() : size);
            List<Figure> figures = new ArrayList<>();
            for (Measure measure : suite.measures(only)) {
                for (Figure figure : measure.take(bench)) {
                    session.out().object(figure.object());
                    figures.add(figure);
                }
            }
            table(figures);
            return figures.stream().allMatch(Figure::met) ? ExitCode.DONE : ExitCode.FINDINGS;
        }

        private void table(List<Figure> figures) {
            Table table = new Table();
            table.row(List.of("name", "value", "unit", "baseline", "ratio", "target", "met"));
            for (Figure figure : figures) {
                table.row(List.of(figure.name(), number(figure.value()), figure.unit(), number(figure.baseline()),
                        number(figure.ratio()), number(figure.target()),
                        say(figure.met() ? "met" : "notMet")));
            }
            table.lines().forEach(session.out()::line);
        }

        private String number(Double number) {
            if (number == null || number.isNaN() || number.isInfinite()) {
                return "–";
            }
            NumberFormat format = NumberFormat.getNumberInstance(session.language());
            format.setMaximumFractionDigits(number < 100 ? 2 : 0);
            return format.format(number);
        }
    }
}
