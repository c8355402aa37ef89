// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.help.HelpPage;
import org.liaison.help.HelpPages;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the commands, and prints the pages that the window shows as its help. */
public final class HelpCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @Override
    public boolean scratch() {
        return true;
    }

    @picocli.CommandLine.Command(name = "help")
    private static final class Run extends SpeakingTask {

        @Spec
        private CommandLine.Model.CommandSpec spec;
        @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND|PAGE", descriptionKey = "help.command")
        private String name;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            CommandLine all = spec.parent().commandLine();
            HelpPages pages = session.service(HelpPages.class);
            if (name == null) {
                usage(all);
                List<HelpPage> known = pages.pages(session.language());
                session.out().line("");
                session.out().line(say("helpPages"));
                Table table = new Table();
                known.forEach(page -> table.row(List.of("  " + page.name(), page.title())));
                table.lines().forEach(session.out()::line);
                return ExitCode.DONE;
            }
            CommandLine command = all.getSubcommands().get(name);
            Optional<HelpPage> page = pages.page(session.language(), name);
            if (command != null) {
                usage(command);
            } else if (page.isPresent()) {
                print(page.get());
            } else {
                throw wrong("noHelp", name,
                        String.join(", ", all.getSubcommands().keySet().stream().sorted().toList()),
                        pages.pages(session.language()).stream().map(HelpPage::name).collect(Collectors.joining(", ")));
            }
            return ExitCode.DONE;
        }

        private void print(HelpPage page) {
            List<String> lines = new PrintedPage(page).lines();
            lines.forEach(session.out()::line);
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("page", page.name());
            object.put("title", page.title());
            object.put("text", String.join("\n", lines));
            session.out().object(object);
        }

        private void usage(CommandLine asked) {
            StringWriter text = new StringWriter();
            asked.usage(new PrintWriter(text, true), CommandLine.Help.Ansi.OFF);
            text.toString().stripTrailing().lines().forEach(session.out()::line);
        }
    }
}
