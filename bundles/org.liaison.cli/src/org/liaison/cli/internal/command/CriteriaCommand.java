// SPDX-License-Identifier: EPL-2.0
package org.liaison.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.cli.Command;
import org.liaison.cli.ExitCode;
import org.liaison.cli.Session;
import org.liaison.cli.Task;
import org.liaison.criteria.Criteria;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.Labels;
import org.liaison.criteria.Named;
import org.liaison.criteria.Scope;
import org.liaison.criteria.UserField;
import org.liaison.search.Search;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent.Origin;
import org.liaison.store.Store;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The fields that users define (checklist items 61, 70, 72, 80, 81, 87). */
public final class CriteriaCommand implements Command {

    @Override
    public Task prepare(Session session) {
        return new Run(session);
    }

    @picocli.CommandLine.Command(name = "criteria")
    private static final class Run extends SpeakingTask {

        @Parameters(index = "0", paramLabel = "list|add|value|rename|retire|back|delete", descriptionKey = "criteria.action")
        private String action;
        @Parameters(index = "1..*", paramLabel = "WORD", descriptionKey = "criteria.words")
        private List<String> words = new ArrayList<>();
        @Option(names = "--several", descriptionKey = "criteria.several")
        private boolean several;
        @Option(names = "--fr", paramLabel = "NAME", descriptionKey = "criteria.fr")
        private String fr;
        @Option(names = "--en", paramLabel = "NAME", descriptionKey = "criteria.en")
        private String en;
        @Option(names = "--nl", paramLabel = "NAME", descriptionKey = "criteria.nl")
        private String nl;

        Run(Session session) {
            super(session, Listed.TEXTS);
        }

        @Override
        public ExitCode run() {
            switch (action) {
                case "list" -> list();
                case "add" -> add();
                case "value" -> done(criteria().addOptions(field(), words(2).stream().map(this::own).toList()).id());
                case "rename" -> told(rename());
                case "retire" -> told(retire(true));
                case "back" -> told(retire(false));
                case "delete" -> told(delete());
                default -> throw wrong("noSuchCriteriaAction", action);
            }
            // lists of the next command know it
            session.service(Search.class).caughtUp().toCompletableFuture().join();
            return ExitCode.DONE;
        }

        private Criteria criteria() {
            return new Criteria(session.service(Store.class), session.language(), Origin.COMMAND);
        }

        private void list() {
            Optional<Listed> listed = words.isEmpty() ? Optional.empty() : Optional.of(Listed.of(session, words.getFirst()));
            Table table = new Table();
            table.row(List.of(say("criteriaColumnId"), say("criteriaColumnName"), say("criteriaColumnFor"),
                    say("criteriaColumnValues")));
            for (UserField<?, ?> field : criteria().catalog().fields()) {
                if (listed.isEmpty() || field.isFor(listed.get().type())) {
                    session.out().object(object(field));
                    table.row(List.of(field.id(), marked(field.definition()), lists(field),
                            field.options().stream().map(this::marked).collect(Collectors.joining(", "))));
                }
            }
            table.lines().forEach(session.out()::line);
        }

        private String marked(Named named) {
            String label = named.label(session.language());
            return named.offered() ? label : say("criteriaRetired", label);
        }

        private static String lists(UserField<?, ?> field) {
            return List.of(Listed.values()).stream().filter(each -> field.isFor(each.type())).map(Listed::word)
                    .collect(Collectors.joining(", "));
        }

        private Map<String, Object> object(UserField<?, ?> field) {
            Map<String, Object> object = named(field.definition());
            object.put("id", field.id());
            object.put("kind", field.kind().key());
            object.put("lists",
                    List.of(Listed.values()).stream().filter(each -> field.isFor(each.type())).map(Listed::word).toList());
            object.put("several", field.several());
            object.put("values", field.options().stream().map(Run::named).toList());
            return object;
        }

        private static Map<String, Object> named(Named named) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("code", named.getCode());
            object.put("fr", named.getLabelFr());
            object.put("en", named.getLabelEn());
            object.put("nl", named.getLabelNl());
            object.put("retired", !named.offered());
            return object;
        }

        private void add() {
            Kind<?, ?> kind = Kinds.ALL.stream().filter(each -> each.key().equals(word(1).toLowerCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> wrong("noSuchKind", word(1)));
            boolean shared = kind.scope().isEmpty();
            Scope scope = shared ? null : Scope.of(Listed.of(session, word(2)).type()).orElseThrow();
            int name = shared ? 2 : 3;
            List<Labels> values = words(name + 1).stream().map(this::own).toList();
            if (kind == Kinds.TEXT && !values.isEmpty()) {
                throw wrong("textHasNoValues");
            }
            done(criteria().add(kind, scope, labels(own(word(name))), several, values).id());
        }

        private Labels own(String name) {
            return Labels.of(name, session.language());
        }

        private Labels labels(Labels said) {
            return new Labels(fr == null ? said.fr() : fr, en == null ? said.en() : en, nl == null ? said.nl() : nl);
        }

        private Optional<ChangeSet> rename() {
            UserField<?, ?> field = field();
            if (words.size() > 2) {
                Named option = option(field, word(2));
                return criteria().renameOption(field, option, labels(Labels.of(option).with(word(3), session.language())));
            }
            Labels now = Labels.of(field.definition());
            return criteria().rename(field, labels(words.size() > 1 ? now.with(word(2), session.language()) : now));
        }

        private Optional<ChangeSet> retire(boolean retired) {
            UserField<?, ?> field = field();
            return words.size() > 1
                    ? criteria().retireOption(field, option(field, word(2)), retired)
                    : criteria().retire(field, retired);
        }

        private Optional<ChangeSet> delete() {
            UserField<?, ?> field = field();
            return words.size() > 1 ? criteria().removeOption(field, option(field, word(2))) : criteria().remove(field);
        }

        private UserField<?, ?> field() {
            return criteria().catalog().named(word(1)).orElseThrow(() -> wrong("noSuchUserField", word(1)));
        }

        private Named option(UserField<?, ?> field, String name) {
            return field.option(name).map(option -> (Named) option)
                    .orElseThrow(() -> wrong("noSuchValue", name, field.label(session.language())));
        }

        private void done(String id) {
            session.out().line(say("criteriaDone", id));
            session.out().object(Map.of("id", id));
        }

        private void told(Optional<ChangeSet> changeSet) {
            session.out().line(changeSet.map(stored -> stored.intent().title()).orElseGet(() -> say("criteriaSame")));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("changeSet", changeSet.map(ChangeSet::id).orElse(null));
            session.out().object(object);
        }

        private String word(int place) {
            if (place > words.size()) {
                throw wrong("criteriaWords");
            }
            return words.get(place - 1);
        }

        private List<String> words(int from) {
            return words.size() < from ? List.of() : words.subList(from - 1, words.size());
        }
    }
}
