// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.liaison.bulk.TermBook;
import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.cli.internal.office.Talk.Column;
import org.liaison.criteria.Labels;
import org.liaison.model.Term;
import org.liaison.model.Vocabularies;
import org.liaison.model.crm.Vocabulary;
import org.liaison.store.Intent.Origin;
import org.liaison.values.Fold;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The terms of choice lists: sectors, statuses, roles of colleagues … */
public final class TermCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "term")
    private static final class Run implements Task {

        private final Talk talk;
        @Parameters(index = "0", paramLabel = "list|add|rename|move|retire|restore", descriptionKey = "term.action")
        private String action;
        @Parameters(index = "1..*", paramLabel = "LIST|TERM|NEW|N", descriptionKey = "term.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--fr", paramLabel = "NAME", descriptionKey = "term.fr")
        private String fr;
        @Option(names = "--en", paramLabel = "NAME", descriptionKey = "term.en")
        private String en;
        @Option(names = "--nl", paramLabel = "NAME", descriptionKey = "term.nl")
        private String nl;

        Run(Session session) {
            talk = new Talk(session);
        }

        @Override
        public ExitCode run() {
            return switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> words.isEmpty() ? lists() : list();
                case "add" -> add();
                case "rename" -> talk.told(book().rename(one(), labels(Labels.of(one()), 2), Origin.COMMAND));
                case "move" -> talk.told(book().move(one(), number(), Origin.COMMAND));
                case "retire" -> talk.told(book().retire(one(), true, Origin.COMMAND));
                case "restore" -> talk.told(book().retire(one(), false, Origin.COMMAND));
                default -> throw talk.wrong("noSuchTermAction", action);
            };
        }

        private ExitCode lists() {
            return talk.list(book().vocabularies(), List.of(new Column<>("list", key -> key), new Column<>("name", this::label)));
        }

        private TermBook book() {
            return talk.session().service(TermBook.class);
        }

        private ExitCode list() {
            return talk.list(book().terms(vocabulary()), List.of(new Column<>("code", Term::getCode),
                    new Column<>("fr", term -> said(term.getLabelFr())), new Column<>("en", term -> said(term.getLabelEn())),
                    new Column<>("nl", term -> said(term.getLabelNl())),
                    new Column<>("offered", term -> talk.say(term.offered() ? "yes" : "no"))));
        }

        private static String said(String label) {
            return Objects.requireNonNullElse(label, "");
        }

        private ExitCode add() {
            Term made = book().add(vocabulary(), labels(new Labels(null, null, null), 1), Origin.COMMAND);
            talk.session().out().line(talk.say("termMade", made.label(talk.session().language()), label(vocabulary())));
            return ExitCode.DONE;
        }

        /** The word that is no option is the name in the user's language. */
        private Labels labels(Labels before, int at) {
            Labels named = words.size() > at ? before.with(words.get(at), talk.session().language()) : before;
            return new Labels(Objects.requireNonNullElse(fr, said(named.fr())), Objects.requireNonNullElse(en, said(named.en())),
                    Objects.requireNonNullElse(nl, said(named.nl())));
        }

        private int number() {
            String word = word(2);
            if (!word.matches("[+-]?\\d{1,6}")) {
                throw talk.wrong("noNumber", word);
            }
            return Integer.parseInt(word);
        }

        private String label(String vocabulary) {
            return Vocabulary.label(vocabulary, talk.session().language());
        }

        private String word(int at) {
            return talk.word(words, at, "term " + action + " colleagueRole SALES" + (at > 1 ? " -1" : ""));
        }

        private String vocabulary() {
            String named = Fold.of(word(0));
            return book().vocabularies().stream().filter(key -> Fold.of(key).equals(named) || Fold.of(label(key)).equals(named))
                    .findFirst().orElseThrow(() -> talk.wrong("noSuchList", word(0), String.join(", ", book().vocabularies())));
        }

        private Term one() {
            return Vocabularies.of(book().terms(vocabulary())).find(vocabulary(), word(1))
                    .orElseThrow(() -> talk.wrong("noSuchTerm", word(1), label(vocabulary())));
        }
    }
}
