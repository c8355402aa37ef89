// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Task;
import org.liaison.cli.WrongUseException;
import org.liaison.exchange.ExchangeException;
import org.liaison.store.DataFolder;
import org.liaison.store.KnownFolders;
import org.liaison.store.StoreException;
import org.liaison.store.Workplace;
import org.liaison.values.Texts;

import picocli.CommandLine;

/** Understands one command line, carries it out, and says what is wrong with it in one line. */
final class Shell {

    /** Names a folder that measures work in instead of a new one, and leave as it is: to measure again without making data anew. */
    private static final String KEPT_SCRATCH = "liaison.bench.folder";
    private static final Texts TEXTS = new Texts(Shell.class);
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final OpenSession session;
    private final Globals globals = new Globals();
    private final Map<Object, Command> prepared = new HashMap<>();
    private final CommandLine line;

    Shell(OpenSession session, List<Command> commands) {
        this.session = session;
        line = new CommandLine(globals);
        for (Command command : commands) {
            Task ready = command.prepare(session);
            CommandLine sub = new CommandLine(ready);
            prepared.put(ready, command);
            line.addSubcommand(sub);
        }
        line.setResourceBundle(ResourceBundle.getBundle("org.liaison.cli.internal.help", session.language(),
                Shell.class.getClassLoader(), NO_FALLBACK));
        line.setUsageHelpWidth(110).setUsageHelpAutoWidth(false).setAbbreviatedSubcommandsAllowed(false);
        line.setParameterExceptionHandler((wrong, words) -> refuse(wrong));
        line.setExecutionStrategy(this::execute);
    }

    /**
     * Carries out a command line.
     *
     * @param words its words
     * @return how it ended
     */
    int run(List<String> words) {
        int exit = line.execute(words.toArray(String[]::new));
        session.console().progress("");
        session.console().flush();
        return exit;
    }

    private int execute(CommandLine.ParseResult result) {
        CommandLine asked = result.asCommandLineList().getLast();
        session.console().json(globals.json());
        if (globals.help()) {
            usage(asked);
            return ExitCode.DONE.number();
        }
        if (!(asked.getCommand() instanceof Task task)) {
            session.console().wrong("", TEXTS.get(session.language(), "noCommand"));
            return ExitCode.WRONG.number();
        }
        // holds whatever the command throws, so that it can be said in one line
        FutureTask<Integer> call = new FutureTask<>(() -> prepared.get(task).scratch() ? inScratch(task) : in(folder(), task));
        call.run();
        try {
            return call.get();
        } catch (ExecutionException failure) {
            return failed(failure.getCause() instanceof CompletionException wrapped ? wrapped.getCause() : failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCode.WRONG.number();
        }
    }

    private Path folder() {
        Path folder = globals.data() != null
                ? globals.data()
                : DataFolder.usual(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        if (globals.data() != null) {
            KnownFolders.check(folder);
        }
        return folder.toAbsolutePath().normalize();
    }

    private int inScratch(Task task) throws IOException {
        String kept = System.getProperty(KEPT_SCRATCH);
        if (kept != null) {
            return in(Files.createDirectories(Path.of(kept)), task);
        }
        Path folder = Files.createTempDirectory("liaison-scratch");
        try {
            return in(folder, task);
        } finally {
            session.close();
            Trees.delete(folder);
        }
    }

    private int in(Path folder, Task task) throws IOException {
        Locale language = session.language();
        if (globals.lang() != null) {
            language = Languages.of(globals.lang(), Locale.getDefault())
                    .orElseThrow(
                            () -> new WrongUseException("", TEXTS.get(session.language(), "noSuchLanguage", globals.lang())));
        }
        session.open(new Workplace(folder, System.getProperty("user.name"), language), globals.passwordFile());
        return task.run().number();
    }

    private void usage(CommandLine asked) {
        asked.usage(new PrintWriter(session.console().stream(), true), CommandLine.Help.Ansi.OFF);
    }

    private int refuse(CommandLine.ParameterException wrong) {
        String text = switch (wrong) {
            case CommandLine.UnmatchedArgumentException unmatched -> TEXTS.get(session.language(),
                    unmatched.getCommandLine() == line ? "noSuchCommand" : "unexpected",
                    String.join(" ", unmatched.getUnmatched()),
                    names());
            case CommandLine.MissingParameterException missing -> TEXTS.get(session.language(), "missing",
                    missing.getMissing().stream().map(spec -> spec.isOption()
                            ? ((CommandLine.Model.OptionSpec) spec).longestName()
                            : spec.paramLabel())
                            .collect(Collectors.joining(", ")),
                    "liaison " + wrong.getCommandLine().getCommandName() + " --help");
            default -> TEXTS.get(session.language(), "wrongUse", String.valueOf(wrong.getMessage()));
        };
        session.console().wrong("", text);
        session.console().flush();
        return ExitCode.WRONG.number();
    }

    private String names() {
        return line.getSubcommands().keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    private int failed(Throwable failure) {
        Locale language = session.language();
        switch (failure) {
            case WrongUseException wrong -> session.console().wrong(wrong.place(), wrong.getMessage());
            case ExchangeException wrong -> session.console().wrong(wrong.place(), wrong.problem().text(language));
            case StoreException refused -> session.console().wrong("", refused.problem().text(language));
            case IOException unreadable -> session.console().wrong("",
                    TEXTS.get(language, "ioFailed", String.valueOf(unreadable.getMessage())));
            case OutOfMemoryError full -> session.console().wrong("", TEXTS.get(language, "memoryFull"));
            case CancellationException ended -> session.console().wrong("", TEXTS.get(language, "cancelled"));
            default -> {
                System.getLogger(Shell.class.getName()).log(System.Logger.Level.ERROR, "A command failed.", failure);
                session.console().wrong("", TEXTS.get(language, "failed", failure.toString()));
            }
        }
        return ExitCode.WRONG.number();
    }
}
