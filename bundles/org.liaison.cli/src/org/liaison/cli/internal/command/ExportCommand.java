// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.exchange.ExportPlan;
import org.liaison.exchange.Exporter;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports all records of a list. */
public final class ExportCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "export")
    private static final class Run implements Task {

        private final Session session;
        @Parameters(index = "0", paramLabel = "relations|contacts", descriptionKey = "export.list")
        private String list;
        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "export.file")
        private Path file;
        @Option(names = "--separator", paramLabel = "CHAR", defaultValue = ",", descriptionKey = "export.separator")
        private String separator;
        @Option(names = "--bom", descriptionKey = "export.bom")
        private boolean mark;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            char character = separator.equals("tab") || separator.equals("\\t") ? '\t' : separator.charAt(0);
            if (separator.length() > 1 && character != '\t' || ",;\t|".indexOf(character) < 0) {
                throw new WrongUseException("", Listed.TEXTS.get(session.language(), "noSuchSeparator", separator));
            }
            ExportPlan all = ExportPlan.all(Listed.of(session, list).type(), file);
            long count = session.service(Exporter.class).run(
                    new ExportPlan(all.list(), all.ids(), all.file(), all.format(), character, mark),
                    new Ticker(session));
            session.out().line(Listed.TEXTS.get(session.language(), "exported", count, file));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("exported", count);
            session.out().object(object);
            return ExitCode.DONE;
        }
    }
}
