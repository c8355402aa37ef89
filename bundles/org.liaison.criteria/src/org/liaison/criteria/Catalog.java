// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.liaison.store.Reader;
import org.liaison.values.Fold;

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
        String folded = Fold.of(name.strip());
        List<UserField<?, ?>> named = its.stream()
                .filter(field -> Labels.of(field.definition()).all().anyMatch(label -> Fold.of(label).equals(folded)))
                .<UserField<?, ?>>map(field -> field).toList();
        return exact.isPresent() || named.size() != 1 ? exact : Optional.of(named.getFirst());
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

    private static <D extends Named, A extends Answer> List<UserField<?, ?>> read(Reader reader, Kind<D, A> kind) {
        Map<Long, ? extends List<? extends Named>> options = kind instanceof ListKind<D, ?, A> list
                ? options(reader, list)
                : Map.of();
        List<UserField<?, ?>> fields = new ArrayList<>();
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
