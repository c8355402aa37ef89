// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.liaison.model.Labelled;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.text.SortText;
import org.liaison.search.internal.text.Words;

/**
 * Makes the documents of one list.
 *
 * @param fields the list's fields
 */
public record Documents(ListFields fields) {

    /**
     * The document of a record. Nothing is stored but columns: they give order and value at once.
     *
     * @param thing what is known of the record
     * @return the document
     */
    public Document document(IndexedThing thing) {
        Document document = new Document();
        SearchWords.addTerms(Names.ID, List.of(Names.term(thing.id())), document);
        document.add(new NumericDocValuesField(Names.ID, thing.id()));
        SearchWords.addTerms(Names.REFERENCE, thing.references().stream().map(Names::term).toList(), document);
        thing.references().forEach(id -> document.add(new SortedNumericDocValuesField(Names.REFERENCES, id)));
        List<String> words = new ArrayList<>();
        for (IndexedField field : fields.fields()) {
            Object value = thing.values().get(field.id());
            if (value != null) {
                if (field.shown()) {
                    document.add(column(field, value));
                    if (field.several()) {
                        ((List<?>) value).forEach(each -> document.add(oneOfSeveral(field, each)));
                    }
                }
                if (field.searchable()) {
                    texts(value).forEach(text -> Words.add(text, words));
                }
            }
        }
        SearchWords.add(words, document);
        return document;
    }

    /**
     * Columns that take the place of those that a record's document has.
     *
     * @param some fields that stand alone
     * @param values what they say of the record now; empty where one is not named
     * @return a column for each field
     */
    public static Field[] columns(List<IndexedField> some, Map<String, Object> values) {
        return some.stream().map(field -> {
            Object value = values.get(field.id());
            return value == null ? new NumericDocValuesField(Names.column(field.id()), null) : column(field, value);
        }).toArray(Field[]::new);
    }

    private static Field column(IndexedField field, Object value) {
        String name = Names.column(field.id());
        return switch (field.type()) {
            case TEXT -> new SortedDocValuesField(name, new BytesRef(SortText.encode(shown(value))));
            case NUMBER -> new NumericDocValuesField(name, NumberCode.encode(value));
            case DATE -> new NumericDocValuesField(name, ((LocalDate) value).toEpochDay());
            case TERM -> new NumericDocValuesField(name, ((Labelled) first(value)).getId());
            case FLAG -> new NumericDocValuesField(name, (Boolean) value ? 1 : 0);
        };
    }

    private static Field oneOfSeveral(IndexedField field, Object value) {
        String name = Names.several(field.id());
        return value instanceof Labelled term
                ? new SortedNumericDocValuesField(name, term.getId())
                : new SortedSetDocValuesField(name, new BytesRef(SortText.encode((String) value)));
    }

    /** Records are sorted by the first of several terms. */
    private static Object first(Object value) {
        return value instanceof List<?> several ? several.getFirst() : value;
    }

    /**
     * A text as lists show it.
     *
     * @param value a text or several
     * @return one text
     */
    public static String shown(Object value) {
        return value instanceof List<?> texts
                ? texts.stream().map(String.class::cast).collect(Collectors.joining(Column.SEPARATOR))
                : (String) value;
    }

    /** A text is searched line by line, so that a grouped number among others is known for what it is. */
    private static Stream<String> texts(Object value) {
        if (value instanceof Labelled term) {
            return Stream.of(term.getLabelFr(), term.getLabelEn(), term.getLabelNl()).filter(Objects::nonNull);
        }
        if (value instanceof List<?> texts) {
            return texts.stream().flatMap(Documents::texts);
        }
        return value instanceof Boolean ? Stream.empty() : value.toString().lines();
    }
}
