// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the commands. */
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
    private static final class Run implements Task {

        private final Session session;
        @Spec
        private CommandLine.Model.CommandSpec spec;
        @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
        private String name;

        Run(Session session) {
            this.session = session;
        }

        @Override
        public ExitCode run() {
            CommandLine all = spec.parent().commandLine();
            CommandLine asked = name == null ? all : all.getSubcommands().get(name);
            if (asked == null) {
                throw new WrongUseException("", Listed.TEXTS.get(session.language(), "noHelp", name,
                        String.join(", ", all.getSubcommands().keySet().stream().sorted().toList())));
            }
            StringWriter text = new StringWriter();
            asked.usage(new PrintWriter(text, true), CommandLine.Help.Ansi.OFF);
            text.toString().stripTrailing().lines().forEach(session.out()::line);
            return ExitCode.DONE;
        }
    }
}
