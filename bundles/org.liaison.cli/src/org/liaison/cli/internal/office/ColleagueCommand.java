// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.liaison.bulk.ColleagueBook;
import org.liaison.bulk.ColleagueBook.Said;
import org.liaison.bulk.TermBook;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.office.Talk.Column;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Colleague;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent.Origin;
import org.liaison.values.Fold;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who works here, and with which role. */
public final class ColleagueCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "colleague")
    private static final class Run implements Task {

        private final Talk talk;
        @Parameters(index = "0", paramLabel = "list|new|set|delete", descriptionKey = "colleague.action")
        private String action;
        @Parameters(index = "1..*", arity = "0..1", paramLabel = "LOGIN", descriptionKey = "colleague.login")
        private List<String> words = new ArrayList<>();
        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "colleague.name")
        private String name;
        @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "colleague.email")
        private String email;
        @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "colleague.role")
        private String role;
        @Option(names = "--active", negatable = true, fallbackValue = "true", descriptionKey = "colleague.active")
        private Boolean active;
        @Option(names = "--yes", descriptionKey = "colleague.yes")
        private boolean yes;

        Run(Session session) {
            talk = new Talk(session);
        }

        @Override
        public ExitCode run() {
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> list();
                case "new" -> add();
                case "set" -> talk.told(book().change(one(), said(Said.of(one())), Origin.COMMAND));
                case "delete" -> delete();
                default -> throw talk.wrong("noSuchColleagueAction", action);
            };
        }

        private ColleagueBook book() {
            return talk.session().service(ColleagueBook.class);
        }

        private ExitCode list() {
            return talk.list(book().all(), List.of(new Column<>("login", Colleague::getLogin),
                    new Column<>("name", colleague -> Said.of(colleague).name()),
                    new Column<>("email", colleague -> Said.of(colleague).email()),
                    new Column<>("role", colleague -> colleague.getRole() == null
                            ? ""
                            : colleague.getRole().label(talk.session().language())),
                    new Column<>("active", colleague -> talk.say(Said.of(colleague).active() ? "yes" : "no"))));
        }

        private ExitCode add() {
            Colleague made = book().add(said(new Said(login(), "", "", null, true)), Origin.COMMAND);
            talk.session().out().line(talk.say("colleagueMade", made.title()));
            return ExitCode.DONE;
        }

        private ExitCode delete() {
            Colleague gone = one();
            if (!yes) {
                throw talk.wrong("colleagueSayYes", gone.title(), book().uses(List.of(gone)));
            }
            return talk.told(book().remove(List.of(gone), Origin.COMMAND));
        }

        private Said said(Said before) {
            return new Said(before.login(), Objects.requireNonNullElse(name, before.name()),
                    Objects.requireNonNullElse(email, before.email()), role == null ? before.role() : role(),
                    Objects.requireNonNullElse(active, before.active()));
        }

        /** An empty one takes the role away. */
        private Term role() {
            return role.isBlank()
                    ? null
                    : Vocabularies.of(talk.session().service(TermBook.class).terms(Vocabulary.COLLEAGUE_ROLE))
                            .find(Vocabulary.COLLEAGUE_ROLE, role).orElseThrow(() -> talk.wrong("noSuchRole", role));
        }

        private String login() {
            return talk.word(words, 0, "colleague " + action + " zoe --name \"Zoé Roy\"");
        }

        private Colleague one() {
            return book().all().stream().filter(colleague -> Fold.of(colleague.getLogin()).equals(Fold.of(login()))).findFirst()
                    .orElseThrow(() -> talk.wrong("noSuchColleague", login()));
        }
    }
}
