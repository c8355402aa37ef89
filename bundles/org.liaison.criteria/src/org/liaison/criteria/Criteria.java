// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.liaison.model.Field;
import org.liaison.store.Change;
import org.liaison.store.ChangeSet;
import org.liaison.store.Intent;
import org.liaison.store.RuleBrokenException;
import org.liaison.store.Store;
import org.liaison.values.Problem;
import org.liaison.values.Texts;

/**
 * Defines fields: each method makes one change set, which undo takes back, and refuses with a {@link RuleBrokenException} what makes no
 * sense. Not for the UI thread.
 *
 * @param store where the fields are
 * @param language in which the change sets have their titles
 * @param origin where the wish comes from
 */
public record Criteria(Store store, Locale language, Intent.Origin origin) {

    private static final Texts TEXTS = new Texts(Criteria.class);

    /**
     * The fields as they are now.
     *
     * @return never null
     */
    public Catalog catalog() {
        return Catalog.read(store);
    }

    /**
     * Defines a field.
     *
     * @param kind its kind
     * @param scope the kind of record it is for; null for a kind that is for every module
     * @param labels what it is called
     * @param more whether it takes several values, or for a text several lines
     * @param values its values in their order; none for a text
     * @param <D> the kind's fields
     * @param <A> what a record says to one
     * @return the field as it is stored
     */
    public <D extends Named, A extends Answer> UserField<D, A> add(Kind<D, A> kind, Scope scope, Labels labels, boolean more,
            List<Labels> values) {
        Naming naming = new Naming(store, kind);
        naming.check(labels, scope, null);
        if (scope == null == kind.scope().isPresent() || kind instanceof TextKind && !values.isEmpty()) {
            throw new IllegalArgumentException(kind.key() + ' ' + scope + ' ' + values.size());
        }
        D definition = kind.definitions().create().get();
        naming.name(definition, labels);
        kind.scope().ifPresent(field -> field.set(definition, scope.name()));
        more(kind, definition, more);
        change(title("added", labels.in(language)), change -> {
            change.add(definition);
            if (kind instanceof ListKind<D, ?, A> list) {
                addOptions(change, list, definition, values);
            }
        });
        return find(definition);
    }

    /**
     * Calls a field otherwise.
     *
     * @param field the field
     * @param labels what it is called from now on
     * @return the change set, empty if it is called so already
     */
    public Optional<ChangeSet> rename(UserField<?, ?> field, Labels labels) {
        new Naming(store, field.kind()).check(labels, scope(field), field.definition());
        return rename(field.definition(), labels, "renamed", field.label(language));
    }

    /**
     * Says whether a field takes several values, or a text several lines. What records say already stays.
     *
     * @param field the field
     * @param more whether it does
     * @param <D> the kind's fields
     * @return the change set, empty if it is so already
     */
    public <D extends Named> Optional<ChangeSet> allowSeveral(UserField<D, ?> field, boolean more) {
        String key = (field.kind() instanceof TextKind ? "lines." : "several.") + (more ? "on" : "off");
        return change(title(key, field.label(language)), change -> more(field.kind(), change.edit(field.definition()), more));
    }

    /**
     * Calls a field otherwise and says whether it takes several values, or a text several lines, at once.
     *
     * @param field the field
     * @param labels what it is called from now on
     * @param more whether it takes several
     * @param <D> the kind's fields
     * @return the change set, empty if it is so already
     */
    public <D extends Named> Optional<ChangeSet> edit(UserField<D, ?> field, Labels labels, boolean more) {
        new Naming(store, field.kind()).check(labels, scope(field), field.definition());
        if (labels.equals(Labels.of(field.definition()))) {
            return allowSeveral(field, more);
        }
        return change(title("renamed", field.label(language), labels.in(language)), change -> {
            D edited = change.edit(field.definition());
            Naming.label(edited, labels);
            more(field.kind(), edited, more);
        });
    }

    /**
     * Takes a field out of use, or back. What records say to it stays.
     *
     * @param field the field
     * @param retired whether it is out of use
     * @return the change set, empty if it is so already
     */
    public Optional<ChangeSet> retire(UserField<?, ?> field, boolean retired) {
        return change(title(retired ? "retired" : "back", field.label(language)),
                change -> change.edit(field.definition()).setRetired(retired));
    }

    /**
     * Puts fields of one kind in order.
     *
     * @param inOrder the fields
     * @return the change set, empty if they are so already
     */
    public Optional<ChangeSet> order(List<? extends UserField<?, ?>> inOrder) {
        return order(inOrder.stream().map(UserField::definition).toList(), title("ordered"));
    }

    /**
     * Deletes a field that no record says anything to.
     *
     * @param field the field
     * @return the change set
     */
    public Optional<ChangeSet> remove(UserField<?, ?> field) {
        refuseUsed(field.definition(), field.kind(), field.label(language));
        return change(title("removed", field.label(language)), change -> change
                .remove(field.kind().definitions().javaType(), List.of(field.definition().getId())));
    }

    /**
     * Adds values to a field, behind those it has.
     *
     * @param field the field, no text
     * @param labels what they are called
     * @param <D> the kind's fields
     * @param <A> what a record says to one
     * @return the field as it is stored
     */
    public <D extends Named, A extends Answer> UserField<D, A> addOptions(UserField<D, A> field, List<Labels> labels) {
        ListKind<D, ?, A> kind = list(field);
        String names = String.join(", ", labels.stream().map(each -> each.in(language)).toList());
        change(title("option.added", names, field.label(language), labels.size()),
                change -> addOptions(change, kind, field.definition(), labels));
        return find(field.definition());
    }

    /**
     * Calls a value otherwise, on all records that have it.
     *
     * @param field its field
     * @param option the value
     * @param labels what it is called from now on
     * @return the change set, empty if it is called so already
     */
    public Optional<ChangeSet> renameOption(UserField<?, ?> field, Named option, Labels labels) {
        Naming.check(labels, field.options(), option);
        return rename(option, labels, "option.renamed", option.label(language), field.label(language));
    }

    /**
     * Takes a value out of use, or back. Records that have it keep it, and it still finds them.
     *
     * @param field its field
     * @param option the value
     * @param retired whether it is out of use
     * @return the change set, empty if it is so already
     */
    public Optional<ChangeSet> retireOption(UserField<?, ?> field, Named option, boolean retired) {
        return change(title(retired ? "option.retired" : "option.back", option.label(language), field.label(language)),
                change -> change.edit(option).setRetired(retired));
    }

    /**
     * Puts the values of a field in order.
     *
     * @param field the field
     * @param inOrder its values
     * @return the change set, empty if they are so already
     */
    public Optional<ChangeSet> orderOptions(UserField<?, ?> field, List<? extends Named> inOrder) {
        return order(inOrder, title("option.ordered", field.label(language)));
    }

    /**
     * Deletes a value that no record has.
     *
     * @param field its field
     * @param option the value
     * @return the change set
     */
    public Optional<ChangeSet> removeOption(UserField<?, ?> field, Named option) {
        refuseUsed(option, field.kind(), option.label(language));
        return change(title("option.removed", option.label(language), field.label(language)),
                change -> change.remove(option.getClass(), List.of(option.getId())));
    }

    private Optional<ChangeSet> rename(Named named, Labels labels, String key, String... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = labels.in(language);
        return change(TEXTS.get(language, key, all), change -> Naming.label(change.edit(named), labels));
    }

    private Optional<ChangeSet> order(List<? extends Named> inOrder, String title) {
        return change(title, change -> {
            for (int at = 0; at < inOrder.size(); at++) {
                Named named = inOrder.get(at);
                if (named.getPosition() == null || named.getPosition() != at + 1) {
                    change.edit(named).setPosition(at + 1L);
                }
            }
        });
    }

    private <D extends Named, O extends Named> void addOptions(Change change, ListKind<D, O, ?> kind, D definition,
            List<Labels> labels) {
        Field<O, D> criterion = kind.criterion();
        List<O> known = new ArrayList<>(change.list(criterion, definition));
        for (Labels each : labels) {
            Naming.check(each, known, null);
            O option = kind.options().create().get();
            Naming.name(option, each, known, kind.key());
            criterion.set(option, definition);
            change.add(option);
            known.add(option);
        }
    }

    private void refuseUsed(Named named, Kind<?, ?> kind, String label) {
        long answers = store.consequences(named.getClass(), List.of(named.getId())).stream()
                .filter(line -> line.type().javaType() == kind.answers().javaType()).mapToLong(Store.Consequence::count).sum();
        if (answers > 0) {
            throw new RuleBrokenException(new Problem(TEXTS, "used", List.of(label, answers)), null);
        }
    }

    private static <D extends Named> void more(Kind<D, ?> kind, D definition, boolean more) {
        switch (kind) {
            case TextKind texts -> TextFieldFields.MULTILINE.set((TextField) definition, more);
            case ListKind<D, ?, ?> list -> list.several().set(definition, more);
        }
    }

    private static <D extends Named, A extends Answer> ListKind<D, ?, A> list(UserField<D, A> field) {
        if (field.kind() instanceof ListKind<D, ?, A> list) {
            return list;
        }
        throw new IllegalArgumentException(field.id() + " has no values to pick.");
    }

    private static <D extends Named> Scope scope(UserField<D, ?> field) {
        return field.kind().scope().map(scope -> Scope.valueOf(scope.get(field.definition()))).orElse(null);
    }

    @SuppressWarnings("unchecked")
    private <D extends Named, A extends Answer> UserField<D, A> find(D definition) {
        return (UserField<D, A>) catalog().of(definition).orElseThrow();
    }

    private Optional<ChangeSet> change(String title, Consumer<Change> work) {
        return store.change(new Intent(title, origin, ""), work);
    }

    private String title(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    static RuleBrokenException refused(String key, Object... arguments) {
        return new RuleBrokenException(problem(key, arguments), null);
    }

    static Problem problem(String key, Object... arguments) {
        return new Problem(TEXTS, key, List.of(arguments));
    }
}
