// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.store.Change;
import org.liaison.store.RuleBrokenException;
import org.liaison.values.Fold;
import org.liaison.values.Problem;

/**
 * A user-defined field with its values.
 *
 * @param kind its kind
 * @param definition the field itself
 * @param options its values in their order, the retired ones too; empty for a text field
 * @param <D> the kind's fields
 * @param <A> what a record says to one
 */
public record UserField<D extends Named, A extends Answer>(Kind<D, A> kind, D definition, List<? extends Named> options) {

    private static final int EXAMPLES = 10;

    /** Copies the values, so that a field never changes. */
    public UserField {
        options = List.copyOf(options);
    }

    /**
     * The name that queries, views and files know it by: the kind's key and the field's code.
     *
     * @return for example {@code crm.taille}
     */
    public String id() {
        return kind.key() + '.' + definition.getCode();
    }

    /**
     * What users call it.
     *
     * @param language the reader's language
     * @return the label
     */
    public String label(Locale language) {
        return definition.label(language);
    }

    /**
     * Whether users call it so.
     *
     * @param name a name, whatever case and accents
     * @return true if that is its label in one of the languages
     */
    public boolean isCalled(String name) {
        String folded = Fold.of(name.strip());
        return Labels.of(definition).all().anyMatch(label -> Fold.of(label).equals(folded));
    }

    /**
     * Whether it is for a kind of record.
     *
     * @param type the kind of record
     * @return false if it is out of scope
     */
    public boolean isFor(Class<?> type) {
        return kind.isFor(definition, type);
    }

    /**
     * Whether a record may have several of its values.
     *
     * @return false for a text field
     */
    public boolean several() {
        return kind instanceof ListKind<D, ?, A> list && Boolean.TRUE.equals(list.several().get(definition));
    }

    /**
     * The values that users may choose now.
     *
     * @return those that are not retired
     */
    public List<? extends Named> offered() {
        return options.stream().filter(Named::offered).toList();
    }

    /**
     * The value that a text means: by its label in any language, else by its code; whatever case and accents.
     *
     * @param text the text
     * @return one that is offered before one that is retired; empty if there is none
     */
    public Optional<? extends Named> option(String text) {
        String folded = Fold.of(text.strip());
        return Stream.concat(options.stream().filter(Named::offered), options.stream().filter(each -> !each.offered()))
                .filter(each -> Labels.of(each).all().anyMatch(label -> Fold.of(label).equals(folded))).findFirst()
                .or(() -> options.stream().filter(each -> each.getCode().equals(text.strip())).findFirst());
    }

    /**
     * The values that a text in a file or on a command line names.
     *
     * @param text one value, several between semicolons, or a text
     * @return what {@link #set} takes
     */
    public List<String> split(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return kind instanceof TextKind ? List.of(text.strip()) : values(List.of(text.split(";")));
    }

    /** A value may have semicolons in its name: the longest name that is known counts. */
    private List<String> values(List<String> pieces) {
        List<String> values = new ArrayList<>();
        for (int from = 0; from < pieces.size();) {
            int to = pieces.size();
            while (to > from + 1 && option(String.join(";", pieces.subList(from, to))).isEmpty()) {
                to--;
            }
            values.add(String.join(";", pieces.subList(from, to)).strip());
            from = to;
        }
        values.removeIf(String::isEmpty);
        return values;
    }

    /**
     * An answer that says nothing yet.
     *
     * @return a new one, never stored
     */
    public A blank() {
        A answer = kind.answers().create().get();
        kind.asked().set(answer, definition);
        return answer;
    }

    /**
     * Makes records have just some values, or one text.
     *
     * @param change the change set
     * @param type the kind of record
     * @param records the records
     * @param said for a list what {@link #option} finds; for a text field the text alone; empty to empty the field
     * @param <E> the kind of record
     * @return how many records said something else before
     * @throws RuleBrokenException as {@link #check}
     */
    public <E extends DomainEntity> int set(Change change, Class<E> type, List<E> records, List<String> said) {
        check(said);
        return switch (kind) {
            case TextKind texts -> texts.set(change, (TextField) definition, type, records,
                    said.isEmpty() ? null : String.join("\n", said));
            case ListKind<D, ?, A> list -> set(change, list, type, records, said);
        };
    }

    /**
     * Gives records values beside those they have, or instead where the field takes one; a text always replaces what was there.
     *
     * @param change the change set
     * @param type the kind of record
     * @param records the records
     * @param said as for {@link #set}, not empty
     * @param <E> the kind of record
     * @return how many records did not have them
     */
    public <E extends DomainEntity> int give(Change change, Class<E> type, List<E> records, List<String> said) {
        return kind instanceof ListKind<D, ?, A> list
                ? give(change, list, type, records, said)
                : set(change, type, records, said);
    }

    /**
     * Takes values from records.
     *
     * @param change the change set
     * @param type the kind of record
     * @param records the records
     * @param said as for {@link #set}, not empty
     * @param <E> the kind of record
     * @return how many values were taken
     */
    public <E extends DomainEntity> int take(Change change, Class<E> type, List<E> records, List<String> said) {
        return kind instanceof ListKind<D, ?, A> list ? take(change, list, type, records, said) : 0;
    }

    /**
     * Refuses what the field cannot say.
     *
     * @param said as for {@link #set}
     * @throws RuleBrokenException if the field does not offer it, takes one value only, or the text is too long
     */
    public void check(List<String> said) {
        said.stream().filter(text -> kind instanceof ListKind && option(text).isEmpty()).findFirst().ifPresent(text -> {
            throw Criteria.refused("notOffered", definition.title(), text, offered().stream().limit(EXAMPLES)
                    .map(Named::title).collect(Collectors.joining(", ")));
        });
        problem(said).ifPresent(problem -> {
            throw new RuleBrokenException(problem, null);
        });
    }

    /**
     * What the field cannot say, even if it offered every value.
     *
     * @param said as for {@link #set}
     * @return what is wrong; empty if nothing is
     */
    public Optional<Problem> problem(List<String> said) {
        String name = definition.title();
        if (kind instanceof TextKind) {
            int length = String.join("\n", said).length();
            return length > TextKind.LONGEST
                    ? Optional.of(Criteria.problem("longText", name, length, TextKind.LONGEST))
                    : Optional.empty();
        }
        Optional<String> tooLong = said.stream().filter(text -> text.length() > Naming.LONGEST_LABEL).findFirst();
        return tooLong.isPresent()
                ? Optional.of(Criteria.problem("longName", tooLong.get().substring(0, 30), Naming.LONGEST_LABEL))
                : said.stream().map(text -> option(text).map(Named::getCode).orElse(text)).distinct().count() > 1 && !several()
                        ? Optional.of(Criteria.problem("oneValue", name))
                        : Optional.empty();
    }

    /**
     * The same field with one more value.
     *
     * @param label what the value is called
     * @param language in which language
     * @return the field; the value is its last, and yet to be stored
     */
    public UserField<D, A> offering(String label, Locale language) {
        if (!(kind instanceof ListKind<D, ?, A> list)) {
            throw new IllegalArgumentException(id() + " has no values to pick.");
        }
        List<Named> more = new ArrayList<>(options);
        more.add(made(list, label, language));
        return new UserField<>(kind, definition, more);
    }

    private <O extends Named> O made(ListKind<D, O, A> list, String label, Locale language) {
        O option = list.options().create().get();
        Naming.name(option, Labels.of(label, language), options, kind.key());
        list.criterion().set(option, definition);
        return option;
    }

    /**
     * What answers say to this field, as a file shows it.
     *
     * @param answers answers of one record, also to other fields
     * @param language the reader's language
     * @return a text, or values with semicolons between; empty if they say nothing
     */
    public String text(List<? extends Answer> answers, Locale language) {
        List<A> own = answers.stream().filter(answer -> kind.answers().javaType().isInstance(answer))
                .map(kind.answers().javaType()::cast)
                .filter(answer -> kind.asked().get(answer).getId() == definition.getId() && kind.says(answer)).toList();
        return switch (kind) {
            case TextKind texts -> own.stream().map(answer -> ((TextAnswer) answer).getText()).collect(Collectors.joining("\n"));
            case ListKind<D, ?, A> list -> {
                Set<Long> ids = own.stream().map(answer -> list.chosen().get(answer).getId()).collect(Collectors.toSet());
                yield options.stream().filter(option -> ids.contains(option.getId())).map(option -> option.label(language))
                        .collect(Collectors.joining("; "));
            }
        };
    }

    <O extends Named> List<O> options(ListKind<D, O, A> list, List<String> said) {
        return said.stream().map(text -> list.options().javaType().cast(option(text).orElseThrow())).distinct().toList();
    }

    private <O extends Named, E extends DomainEntity> int set(Change change, ListKind<D, O, A> list, Class<E> type,
            List<E> records, List<String> said) {
        return list.set(change, definition, type, records, options(list, said));
    }

    private <O extends Named, E extends DomainEntity> int give(Change change, ListKind<D, O, A> list, Class<E> type,
            List<E> records, List<String> said) {
        return list.give(change, definition, type, records, options(list, said));
    }

    private <O extends Named, E extends DomainEntity> int take(Change change, ListKind<D, O, A> list, Class<E> type,
            List<E> records, List<String> said) {
        return list.take(change, definition, type, records, options(list, said));
    }
}
