// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.liaison.model.DomainEntity;
import org.liaison.store.Change;
import org.liaison.values.Fold;

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
     * Makes records have just some values, or one text.
     *
     * @param change the change set
     * @param type the kind of record
     * @param records the records
     * @param said for a list what {@link #option} finds; for a text field the text alone; empty to empty the field
     * @param <E> the kind of record
     * @return how many records said something else before
     * @throws IllegalArgumentException if the field does not offer it, or takes one value only
     */
    public <E extends DomainEntity> int set(Change change, Class<E> type, List<E> records, List<String> said) {
        return switch (kind) {
            case TextKind texts -> texts.set(change, (TextField) definition, type, records,
                    said.isEmpty() ? null : String.join("\n", said));
            case ListKind<D, ?, A> list -> set(change, list, type, records, said);
        };
    }

    private <O extends Named, E extends DomainEntity> int set(Change change, ListKind<D, O, A> list, Class<E> type,
            List<E> records, List<String> said) {
        List<O> wanted = said.stream().map(text -> list.options().javaType().cast(option(text)
                .orElseThrow(() -> new IllegalArgumentException(id() + " does not offer " + text)))).distinct().toList();
        return list.set(change, definition, type, records, wanted);
    }
}
