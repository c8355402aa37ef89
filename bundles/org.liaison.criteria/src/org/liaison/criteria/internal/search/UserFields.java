// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.liaison.criteria.Answer;
import org.liaison.criteria.Catalog;
import org.liaison.criteria.Kind;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.ListKind;
import org.liaison.criteria.Named;
import org.liaison.criteria.Scope;
import org.liaison.criteria.TextAnswer;
import org.liaison.criteria.TextKind;
import org.liaison.criteria.UserField;
import org.liaison.model.DomainEntity;
import org.liaison.model.Field;
import org.liaison.search.DefinedField;
import org.liaison.search.FieldSource;
import org.liaison.search.IndexedRecord;
import org.liaison.store.Reader;

/** User-defined fields as fields of lists: each is a facet if it is a list, a criterion, a column, and found by the search box. */
public final class UserFields implements FieldSource {

    private static final Comparator<Named> ORDER = Comparator.comparing(Named::getPosition,
            Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public Set<String> definedBy() {
        Set<String> kinds = new HashSet<>();
        for (Kind<?, ?> kind : Kinds.ALL) {
            kinds.add(kind.definitions().name());
        }
        return kinds;
    }

    @Override
    public List<DefinedField> fields(Reader reader) {
        return Catalog.read(reader).fields().stream().flatMap(field -> Stream.of(Scope.values())
                .filter(scope -> field.isFor(scope.type())).map(scope -> described(field, scope))).toList();
    }

    @Override
    public <E extends DomainEntity> Object value(IndexedRecord<E> record, String field) {
        Optional<Kind<?, ?>> kind = Kinds.ALL.stream().<Kind<?, ?>>map(each -> each)
                .filter(each -> field.startsWith(each.key() + '.')).findFirst();
        return kind.map(found -> value(record, found, field.substring(found.key().length() + 1))).orElse(null);
    }

    @Override
    public boolean ofPartsAlone() {
        return true;
    }

    private static DefinedField described(UserField<?, ?> field, Scope scope) {
        Optional<ListKind<?, ?, ?>> list = field.kind() instanceof ListKind<?, ?, ?> kind ? Optional.of(kind) : Optional.empty();
        return new DefinedField(scope.type().getSimpleName(), field.id(), field.label(Locale.FRENCH), field.label(Locale.ENGLISH),
                field.label(Locale.of("nl")), list.isPresent() ? "term" : "text", list.isPresent(),
                !field.several(), list.isPresent(),
                !field.definition().offered(), list.map(kind -> Set.of(kind.options().name())).orElse(Set.of()));
    }

    private static <E extends DomainEntity, D extends Named, A extends Answer> Object value(IndexedRecord<E> record,
            Kind<D, A> kind, String code) {
        @SuppressWarnings("unchecked")
        Class<E> type = (Class<E>) record.record().getClass();
        Field<A, E> holder = kind.holder(type);
        List<A> answers = record.parts(holder).stream().filter(answer -> code.equals(kind.asked().get(answer).getCode()))
                .toList();
        return switch (kind) {
            case TextKind texts -> answers.stream().map(answer -> ((TextAnswer) answer).getText()).filter(text -> text != null)
                    .findFirst().orElse(null);
            case ListKind<D, ?, A> list -> options(list, answers);
        };
    }

    private static <D extends Named, O extends Named, A extends Answer> List<O> options(ListKind<D, O, A> kind, List<A> answers) {
        List<O> options = new ArrayList<>();
        answers.stream().map(kind.chosen()::get).filter(option -> option != null).forEach(options::add);
        options.sort(ORDER);
        return options;
    }
}
