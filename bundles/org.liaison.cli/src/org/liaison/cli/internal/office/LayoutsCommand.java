// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.bulk.TermBook;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.command.Listed;
import org.liaison.cli.internal.office.Talk.Column;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;
import org.liaison.views.LayoutChoice;
import org.liaison.views.LayoutChoice.Audience;
import org.liaison.views.LayoutChoice.Subject;
import org.liaison.views.LayoutChoice.Use;
import org.liaison.views.Layouts;
import org.liaison.views.SavedLayout;
import org.liaison.values.Fold;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which layout records are shown in, for whom (checklist 52). */
public final class LayoutsCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "layouts")
    private static final class Run implements Task {

        private final Talk talk;
        @Parameters(index = "0", paramLabel = "list|use|unuse", descriptionKey = "layouts.action")
        private String action;
        @Parameters(index = "1", paramLabel = "relations|contacts", descriptionKey = "layouts.list")
        private String list;
        @Parameters(index = "2..*", arity = "0..1", paramLabel = "LAYOUT", descriptionKey = "layouts.name")
        private List<String> words = new ArrayList<>();
        @Option(names = "--type", paramLabel = "TYPE", defaultValue = "", descriptionKey = "layouts.type")
        private String type;
        @Option(names = "--role", paramLabel = "ROLE", defaultValue = "", descriptionKey = "layouts.role")
        private String role;
        @Option(names = "--everybody", descriptionKey = "layouts.everybody")
        private boolean everybody;

        Run(Session session) {
            talk = new Talk(session);
        }

        @Override
        public ExitCode run() {
            LayoutChoice choice = layouts().choice(new Subject(Listed.of(talk.session(), list).type().getSimpleName(), ""));
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> list(choice);
                case "use" -> use(choice, true);
                case "unuse" -> use(choice, false);
                default -> throw talk.wrong("noSuchLayoutAction", action);
            };
        }

        private Layouts layouts() {
            return new Layouts(talk.session().service(Store.class), talk.session().workplace().author(), Origin.COMMAND);
        }

        private ExitCode list(LayoutChoice choice) {
            List<Optional<SavedLayout>> all = new ArrayList<>(List.of(Optional.empty()));
            choice.offered().forEach(layout -> all.add(Optional.of(layout)));
            return talk.list(all, List.of(new Column<>("layout", this::name),
                    new Column<>("shared", layout -> layout.map(SavedLayout::shared).orElse(true) ? talk.say("yes") : ""),
                    new Column<>("uses", layout -> uses(choice, layout))));
        }

        private String name(Optional<SavedLayout> layout) {
            return layout.map(each -> each.name().isEmpty() ? talk.say("unnamed") : each.name()).orElse(talk.say("shipped"));
        }

        private String uses(LayoutChoice choice, Optional<SavedLayout> layout) {
            return choice.uses().stream().filter(use -> use.layout().equals(layout.map(SavedLayout::id))).map(this::use)
                    .collect(Collectors.joining(", "));
        }

        private String use(Use use) {
            String what = use.subject().code().isEmpty() ? talk.say("all") : use.subject().code();
            Audience whom = use.audience();
            return what + (whom.shared() ? talk.say("forWhom", whom.role().isEmpty() ? talk.say("everybody") : whom.role()) : "");
        }

        private ExitCode use(LayoutChoice choice, boolean chosen) {
            Optional<SavedLayout> layout = one(choice);
            Audience audience = role.isEmpty()
                    ? everybody ? Audience.EVERYBODY : Audience.SELF
                    : Audience.role(code(Vocabulary.COLLEAGUE_ROLE, role));
            if (audience.shared() && !layout.map(SavedLayout::shared).orElse(true)) {
                throw talk.wrong("layoutNotShared", name(layout));
            }
            Subject subject = new Subject(choice.subject().entity(),
                    type.isEmpty() ? "" : code(Vocabulary.RELATION_TYPE, type));
            Use use = new Use(subject, audience, layout.map(SavedLayout::id));
            if (choice.uses().contains(use) == chosen) {
                return talk.told(Optional.empty());
            }
            layouts().choose(subject, audience, layout, chosen,
                    talk.say(chosen ? "layoutUsed" : "layoutNotUsed", name(layout), use(use)));
            talk.session().out().line(talk.say(chosen ? "layoutUsed" : "layoutNotUsed", name(layout), use(use)));
            return ExitCode.DONE;
        }

        private Optional<SavedLayout> one(LayoutChoice choice) {
            String named = Fold.of(talk.word(words, 0, "layouts use relations Sales --role SALES"));
            return named.equals("shipped") || named.equals(Fold.of(talk.say("shipped")))
                    ? Optional.empty()
                    : Optional.of(choice.offered().stream().filter(layout -> Fold.of(name(Optional.of(layout))).equals(named))
                            .findFirst()
                            .orElseThrow(() -> talk.wrong("noSuchLayout", words.getFirst())));
        }

        private String code(String vocabulary, String text) {
            return Vocabularies.of(talk.session().service(TermBook.class).terms(vocabulary)).find(vocabulary, text)
                    .map(Term::getCode).orElseThrow(() -> talk.wrong("noSuchTerm", text,
                            Vocabulary.label(vocabulary, talk.session().language())));
        }
    }
}
