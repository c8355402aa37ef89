// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.field;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.liaison.search.DefinedField;
import org.liaison.search.FieldSource;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.SearchField;
import org.liaison.search.ValueText;
import org.liaison.values.TextRule;

/**
 * A search field as its extension describes it.
 *
 * @param list the name of the kind of record that it is for
 * @param id its id
 * @param label its name in the user's language
 * @param type what it computes
 * @param searchable whether the search box looks into it
 * @param shown whether lists show it; if not, it is only searched and its value is not kept
 * @param title whether its order is the list's own
 * @param facet whether it has few enough values to be offered as a facet
 * @param several whether a record may have several texts
 * @param single whether it has one at most, as users see it
 * @param follows other records that it shows: names of kinds, or of a kind's search fields as in {@code Relation.city}
 * @param source loads what computes it, at the first call
 * @param origin who brings it, and whether it is in use
 * @param notation how its texts are written for readers, where it is not as they are kept; null where it is
 * @param reads what of the record itself it is made of
 * @param names what it is called in whatever language, found out at the first call
 */
public record IndexedField(String list, String id, String label, ValueType type, boolean searchable, boolean shown, boolean title,
        boolean facet, boolean several, boolean single, Set<String> follows, Supplier<SearchField<?>> source, Origin origin,
        TextRule notation, Reads reads, Supplier<Set<String>> names) {

    /** Copies the names. */
    public IndexedField {
        follows = Set.copyOf(follows);
    }

    /** Who brings a field. */
    public enum Origin {
        /** A plug-in. */
        CONTRIBUTED,
        /** Users define it. */
        DEFINED,
        /** Users defined it, and have taken it out of use: it is kept up to date, but nobody can ask for it. */
        RETIRED
    }

    /**
     * A field that a plug-in brings.
     *
     * @param list the name of the kind of record that it is for
     * @param id its id
     * @param label its name in the user's language
     * @param type what it computes
     * @param searchable whether the search box looks into it
     * @param shown whether lists show it
     * @param title whether its order is the list's own
     * @param facet whether it has few enough values to be offered as a facet
     * @param several whether a record may have several texts
     * @param follows other records that it shows
     * @param source loads what computes it
     */
    public IndexedField(String list, String id, String label, ValueType type, boolean searchable, boolean shown, boolean title,
            boolean facet, boolean several, Set<String> follows, Supplier<SearchField<?>> source) {
        this(list, id, label, type, searchable, shown, title, facet, several, !several, follows, source,
                Origin.CONTRIBUTED, null, Reads.ANYTHING, new Names(Set.of()));
    }

    /**
     * The same field with texts that are written for readers in a way of their own.
     *
     * @param rule how; null for as they are kept
     * @return the field
     */
    public IndexedField written(TextRule rule) {
        return new IndexedField(list, id, label, type, searchable, shown, title, facet, several, single, follows, source, origin,
                rule, reads, names);
    }

    /**
     * The same field, with what it is called in whatever language.
     *
     * @param called its names, asked for when the first query names an unknown field
     * @return the field
     */
    public IndexedField called(Supplier<Set<String>> called) {
        return new IndexedField(list, id, label, type, searchable, shown, title, facet, several, single, follows, source, origin,
                notation, reads, called);
    }

    /**
     * A value as lists write it.
     *
     * @param value a value of this field
     * @param language how numbers, dates and terms are written
     * @return the text
     */
    public String text(Object value, Locale language) {
        return notation != null && value instanceof String text ? notation.show(text) : ValueText.of(value, language);
    }

    /**
     * A field that users define.
     *
     * @param field what they say of it
     * @param language the user's language
     * @param source computes it; null where nothing is computed
     * @return the field
     */
    public static IndexedField of(DefinedField field, Locale language, FieldSource source) {
        return new IndexedField(field.list(), field.id(), field.label(language),
                ValueType.named(field.type()).orElse(ValueType.TEXT),
                true, true, false, field.facet(), field.several(), field.single(), field.follows(),
                source == null ? () -> record -> null : new DefinedSource(source, field.id()),
                field.retired() ? Origin.RETIRED : Origin.DEFINED, null,
                source != null && source.ofPartsAlone() ? Reads.PARTS_ALONE : Reads.ANYTHING,
                new Names(Set.copyOf(List.of(field.labelFr(), field.labelEn(), field.labelNl()))));
    }

    /**
     * Whether somebody may ask for it.
     *
     * @return false if it is out of use
     */
    public boolean offered() {
        return shown && origin != Origin.RETIRED;
    }

    /**
     * The same field, with what it is made of.
     *
     * @param made what of the record itself
     * @return the field
     */
    public IndexedField reading(Reads made) {
        return new IndexedField(list, id, label, type, searchable, shown, title, facet, several, single, follows, source, origin,
                notation, made, names);
    }

    /**
     * Whether its value is one number of its own in the index, which can be written anew by itself.
     *
     * @return false if words, an order or several numbers come from it, too
     */
    public boolean standsAlone() {
        return shown && type != ValueType.TEXT && !searchable && !several && !title;
    }

    /**
     * What others may know of it.
     *
     * @return its description
     */
    public FieldDescription description() {
        return new FieldDescription(id, label, type.id(), searchable, facet, origin == Origin.DEFINED, single);
    }

    /**
     * Whether a value can be kept.
     *
     * @param value what its class returned; never null
     * @return whether it is what the extension promises
     */
    boolean takes(Object value) {
        if (!several) {
            return type.takes(value);
        }
        return value instanceof List<?> values
                && values.stream().allMatch(each -> type.takes(each) && !(each instanceof String text && text.isBlank()));
    }

    /**
     * Everything on which the content of the index depends.
     *
     * @return a text that changes when the index must be built anew
     */
    String fingerprint() {
        return String.join(" ", id, type.id(), searchable ? "s" : "", shown ? "v" : "", title ? "t" : "", several ? "m" : "");
    }

    /** Names that are known already. */
    private record Names(Set<String> get) implements Supplier<Set<String>> {
    }
}
