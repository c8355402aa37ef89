// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.liaison.search.TermValue;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ValueType;
import org.liaison.search.internal.text.SortText;

/**
 * Reads the column of a search field. An index that an older registry made may hold it in another form, or not at all: then it is
 * empty, until the index is built anew.
 *
 * @param field the field
 */
public record Column(IndexedField field) {

    /** What stands between several texts where a list shows them. */
    public static final String SEPARATOR = ", ";

    /**
     * The texts of a part of the index.
     *
     * @param leaf the part
     * @return its texts in order; without any if it holds none
     * @throws IOException if the index cannot be read
     */
    public SortedDocValues texts(LeafReader leaf) throws IOException {
        String name = Names.column(field.id());
        return holds(leaf, name, DocValuesType.SORTED) ? leaf.getSortedDocValues(name) : DocValues.emptySorted();
    }

    /**
     * The texts of a part of the index, one by one where a document may have several.
     *
     * @param leaf the part
     * @return its texts in order
     * @throws IOException if the index cannot be read
     */
    public SortedSetDocValues several(LeafReader leaf) throws IOException {
        String name = Names.several(field.id());
        return holds(leaf, name, DocValuesType.SORTED_SET) ? leaf.getSortedSetDocValues(name) : DocValues.emptySortedSet();
    }

    /**
     * The numbers of a part of the index, one by one where a document may have several.
     *
     * @param leaf the part
     * @return its numbers; none if it holds none
     * @throws IOException if the index cannot be read
     */
    public SortedNumericDocValues severalNumbers(LeafReader leaf) throws IOException {
        String name = Names.several(field.id());
        return holds(leaf, name, DocValuesType.SORTED_NUMERIC)
                ? leaf.getSortedNumericDocValues(name)
                : DocValues.emptySortedNumeric();
    }

    /**
     * The numbers of a part of the index, whatever they stand for.
     *
     * @param leaf the part
     * @return its numbers; none if it holds none
     * @throws IOException if the index cannot be read
     */
    public NumericDocValues numbers(LeafReader leaf) throws IOException {
        String name = Names.column(field.id());
        return holds(leaf, name, DocValuesType.NUMERIC) ? leaf.getNumericDocValues(name) : DocValues.emptyNumeric();
    }

    /**
     * Whether a part of the index has numbers in it.
     *
     * @param leaf the part
     * @return false if it holds none
     */
    public boolean isNumeric(LeafReader leaf) {
        return holds(leaf, Names.column(field.id()), DocValuesType.NUMERIC);
    }

    /**
     * How often a part's numbers were written anew since the part was made.
     *
     * @param leaf the part
     * @return a number that grows each time; -1 if never
     */
    public long generation(LeafReader leaf) {
        FieldInfo info = leaf.getFieldInfos().fieldInfo(Names.column(field.id()));
        return info == null ? -1 : info.getDocValuesGen();
    }

    /**
     * The value of a document.
     *
     * @param leaf the part of the index that it is in
     * @param doc its number there
     * @param terms the terms
     * @return the value, as lists see it, a list of several terms; null if there is none
     * @throws IOException if the index cannot be read
     */
    public Object value(LeafReader leaf, int doc, Terms terms) throws IOException {
        if (field.type() == ValueType.TEXT) {
            SortedDocValues texts = texts(leaf);
            if (!texts.advanceExact(doc)) {
                return null;
            }
            BytesRef bytes = texts.lookupOrd(texts.ordValue());
            return SortText.decode(bytes.bytes, bytes.offset, bytes.length);
        }
        NumericDocValues numbers = numbers(leaf);
        if (!numbers.advanceExact(doc)) {
            return null;
        }
        return field.several() ? values(leaf, doc, numbers.longValue(), terms) : value(numbers.longValue(), terms);
    }

    /** The one that the record is sorted by comes first. */
    private List<Object> values(LeafReader leaf, int doc, long first, Terms terms) throws IOException {
        List<Object> values = new ArrayList<>();
        values.add(value(first, terms));
        SortedNumericDocValues all = severalNumbers(leaf);
        if (all.advanceExact(doc)) {
            for (int count = all.docValueCount(); count > 0; count--) {
                long number = all.nextValue();
                if (number != first) {
                    values.add(value(number, terms));
                }
            }
        }
        return values;
    }

    private Object value(long number, Terms terms) {
        return switch (field.type()) {
            case NUMBER -> NumberCode.decode(number);
            case DATE -> LocalDate.ofEpochDay(number);
            case FLAG -> number == 1;
            case TERM -> terms.byId().getOrDefault(number, new TermValue(number, "", "", "", "", ""));
            case TEXT -> throw new IllegalStateException();
        };
    }

    private static boolean holds(LeafReader leaf, String name, DocValuesType type) {
        FieldInfo info = leaf.getFieldInfos().fieldInfo(name);
        return info != null && info.getDocValuesType() == type;
    }
}
