// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.exchange.ImportPlan;
import org.liaison.exchange.ImportReport;
import org.liaison.exchange.Importer;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file. */
public final class ImportCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "import")
    private static final class Run extends SpeakingTask {

        /** So many rejections are said one by one; all of them are in the file. */
        private static final int SAID = 50;

        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "import.list")
        private String list;
        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
        private Path file;
        @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "import.map")
        private Map<String, String> mapping = new LinkedHashMap<>();
        @Option(names = "--dry-run", descriptionKey = "import.dryRun")
        private boolean dryRun;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            Listed listed = Listed.of(session, list);
            Importer importer = session.service(Importer.class);
            ImportPlan plan = importer.plan(file, listed.type(), mapping);
            ImportReport report = importer.run(dryRun ? plan.dry() : plan, new Ticker(session));
            String name = String.valueOf(file.getFileName());
            report.remarks().stream().limit(SAID).forEach(remark -> say(name, remark));
            report.rejections().stream().limit(SAID).forEach(rejection -> say(name, rejection));
            if (report.rejections().size() > SAID) {
                session.out().wrong(name, say("moreRejected", report.rejected()));
            }
            session.out().line(sentence(report));
            List<String> left = plan.columns().stream().filter(column -> column.target().isEmpty() && !column.header().isEmpty())
                    .map(ImportPlan.Column::header).toList();
            if (!left.isEmpty()) {
                session.out().line(say("columnsLeftOut", String.join(", ", left)));
            }
            report.rejectedFile().ifPresent(rejected -> session.out().line(say("rejectedFile", rejected)));
            session.out().object(object(report, left));
            return report.rejected() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }

        private void say(String name, ImportReport.Remark remark) {
            session.out().wrong(name + ':' + remark.line() + (remark.column().isEmpty() ? "" : ": " + remark.column()),
                    remark.text());
        }

        private String sentence(ImportReport report) {
            List<String> parts = new ArrayList<>();
            parts.add(say("created", report.created()));
            parts.add(say("updated", report.updated()));
            parts.add(say("unchanged", report.unchanged()));
            parts.add(say("rejected", report.rejected()));
            String also = report.added().entrySet().stream()
                    .map(entry -> entry.getKey().counted(session.language(), entry.getValue())).sorted()
                    .collect(Collectors.joining(", "));
            return (report.dryRun() ? say("dryRun") + ' ' : "") + String.join(", ", parts)
                    + (also.isEmpty() ? "" : ". " + say("alsoCreated", also));
        }

        private Map<String, Object> object(ImportReport report, List<String> left) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("created", report.created());
            object.put("updated", report.updated());
            object.put("unchanged", report.unchanged());
            object.put("rejected", report.rejected());
            Map<String, Long> added = new LinkedHashMap<>();
            report.added().forEach((type, count) -> added.put(type.name(), count));
            object.put("added", added);
            object.put("dryRun", report.dryRun());
            object.put("changeSet", report.changeSet().map(set -> set.id()).orElse(null));
            object.put("rejectedFile", report.rejectedFile().map(Path::toString).orElse(null));
            object.put("columnsLeftOut", left);
            object.put("rejections", report.rejections().stream().map(Run::object).toList());
            object.put("remarks", report.remarks().stream().map(Run::object).toList());
            return object;
        }

        private static Map<String, Object> object(ImportReport.Remark remark) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("line", remark.line());
            object.put("column", remark.column());
            object.put("text", remark.text());
            return object;
        }
    }
}
