// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.store.Reader;

/**
 * The user-defined fields as they are at a time.
 *
 * @param fields all, the retired ones too, kind by kind and each in its order
 */
public record Catalog(List<UserField<?, ?>> fields) {

    private static final int BATCH = 500;
    private static final Comparator<Named> ORDER = Comparator
            .<Named, Long>comparing(Named::getPosition, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Named::getId);

    /** Copies the list, so that a catalogue never changes. */
    public Catalog {
        fields = List.copyOf(fields);
    }

    /**
     * Reads them all; not on the UI thread.
     *
     * @param reader where
     * @return the fields
     */
    public static Catalog read(Reader reader) {
        List<UserField<?, ?>> fields = new ArrayList<>();
        Kinds.ALL.forEach(kind -> fields.addAll(read(reader, kind)));
        return new Catalog(fields);
    }

    /**
     * The fields for a kind of record.
     *
     * @param type the kind of record
     * @return those that are not retired, in their order
     */
    public List<UserField<?, ?>> of(Class<?> type) {
        return fields.stream().filter(field -> field.definition().offered() && field.isFor(type))
                .<UserField<?, ?>>map(field -> field).toList();
    }

    /**
     * The field of a name: its {@linkplain UserField#id id}, or its label in any language; whatever case and accents.
     *
     * @param type the kind of record
     * @param name the name
     * @return the field; empty if there is none, or several
     */
    public Optional<UserField<?, ?>> find(Class<?> type, String name) {
        List<UserField<?, ?>> its = of(type);
        Optional<UserField<?, ?>> exact = its.stream().filter(field -> field.id().equalsIgnoreCase(name.strip())).findFirst();
        List<UserField<?, ?>> named = its.stream().filter(field -> field.isCalled(name)).toList();
        return exact.isPresent() || named.size() != 1 ? exact : Optional.of(named.getFirst());
    }

    /**
     * The field of a name, of whatever kind of record and retired or not: its {@linkplain UserField#id id}, or its label.
     *
     * @param name the name
     * @return the field; empty if there is none, or several
     */
    public Optional<UserField<?, ?>> named(String name) {
        List<UserField<?, ?>> found = new ArrayList<>(
                fields.stream().filter(field -> field.id().equalsIgnoreCase(name.strip())).toList());
        if (found.isEmpty()) {
            fields.stream().filter(field -> field.isCalled(name)).forEach(found::add);
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * The field of a definition.
     *
     * @param definition a definition, however old
     * @return the field as it is here; empty if it is not here
     */
    public Optional<UserField<?, ?>> of(Named definition) {
        return fields.stream().filter(field -> field.definition().getId() == definition.getId())
                .<UserField<?, ?>>map(field -> field).findFirst();
    }

    /**
     * Reads those of one kind; not on the UI thread.
     *
     * @param reader where
     * @param kind the kind
     * @param <D> the kind's fields
     * @param <A> what a record says to one
     * @return all, the retired ones too, in their order
     */
    public static <D extends Named, A extends Answer> List<UserField<D, A>> read(Reader reader, Kind<D, A> kind) {
        Map<Long, ? extends List<? extends Named>> options = kind instanceof ListKind<D, ?, A> list
                ? options(reader, list)
                : Map.of();
        List<UserField<D, A>> fields = new ArrayList<>();
        for (D definition : all(reader, kind.definitions().javaType())) {
            List<? extends Named> its = options.get(definition.getId());
            fields.add(new UserField<>(kind, definition, its == null ? List.of() : its));
        }
        return fields;
    }

    private static <D extends Named, O extends Named> Map<Long, List<O>> options(Reader reader, ListKind<D, O, ?> kind) {
        return all(reader, kind.options().javaType()).stream()
                .collect(Collectors.groupingBy(option -> kind.criterion().get(option).getId()));
    }

    static <N extends Named> List<N> all(Reader reader, Class<N> type) {
        List<N> all = new ArrayList<>();
        reader.scan(type, BATCH, all::addAll);
        all.sort(ORDER);
        return all;
    }

}
