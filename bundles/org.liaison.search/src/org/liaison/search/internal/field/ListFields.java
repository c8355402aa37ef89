// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.liaison.values.Fold;

/**
 * The search fields of one kind of record.
 *
 * @param list the kind's name
 * @param fields its fields in the order of their registration; ids are unique
 */
public record ListFields(String list, List<IndexedField> fields) {

    /** Copies the fields. */
    public ListFields {
        fields = List.copyOf(fields);
    }

    /**
     * The fields that lists show.
     *
     * @return those whose values are kept
     */
    public List<IndexedField> shown() {
        return fields.stream().filter(IndexedField::shown).toList();
    }

    /**
     * The field of an id.
     *
     * @param id the id
     * @return the field, if it is shown
     */
    public Optional<IndexedField> field(String id) {
        return fields.stream().filter(field -> field.shown() && field.id().equals(id)).findFirst();
    }

    /**
     * The field that users mean.
     *
     * @param name an id or a label, in the user's language or else in another; case, accents, blanks and hyphens do not count
     * @return the field, if it is shown
     */
    public Optional<IndexedField> named(String name) {
        String plain = plain(name);
        List<IndexedField> offered = offered();
        return field(name).filter(IndexedField::offered)
                .or(() -> offered.stream().filter(field -> plain(field.id()).equals(plain)).findFirst())
                .or(() -> offered.stream().filter(field -> field.label() != null && plain(field.label()).equals(plain))
                        .findFirst())
                .or(() -> offered.stream().filter(field -> field.several() && plain(field.id()).equals(plain + 's')).findFirst())
                .or(() -> offered.stream()
                        .filter(field -> field.names().get().stream().map(ListFields::plain).anyMatch(plain::equals))
                        .findFirst());
    }

    /**
     * The fields that anybody may ask for.
     *
     * @return without those that users have taken out of use
     */
    public List<IndexedField> offered() {
        return fields.stream().filter(IndexedField::offered).toList();
    }

    /**
     * The same fields, but for those that users define.
     *
     * @param defined what users define now; one whose id a plug-in's field has is left out
     * @return the fields
     */
    public ListFields with(List<IndexedField> defined) {
        List<IndexedField> all = new ArrayList<>(
                fields.stream().filter(field -> field.origin() == IndexedField.Origin.CONTRIBUTED).toList());
        Set<String> taken = all.stream().map(IndexedField::id).collect(Collectors.toSet());
        defined.stream().filter(field -> taken.add(field.id())).forEach(all::add);
        return new ListFields(list, all);
    }

    private static String plain(String name) {
        return Fold.of(name).replaceAll("[^\\p{L}\\p{N}.]", "");
    }

    /**
     * The field that gives the list its own order.
     *
     * @return the one declared so, else the first text; empty if there is no text at all
     */
    public Optional<IndexedField> title() {
        List<IndexedField> texts = shown().stream().filter(field -> field.type() == ValueType.TEXT).toList();
        return texts.stream().filter(IndexedField::title).findFirst().or(() -> texts.stream().findFirst());
    }

    /**
     * Whether documents of this list show other records.
     *
     * @param entity the others' kind
     * @return whether a change of one of those concerns this list
     */
    public boolean follow(String entity) {
        return fields.stream().flatMap(field -> field.follows().stream())
                .anyMatch(followed -> followed.equals(entity) || followed.startsWith(entity + '.'));
    }

    /**
     * What the index depends on.
     *
     * @return a text that changes when fields come, go or change their type
     */
    public String fingerprint() {
        return fields.stream().filter(field -> field.origin() == IndexedField.Origin.CONTRIBUTED).map(IndexedField::fingerprint)
                .sorted().collect(Collectors.joining("\n"));
    }
}
