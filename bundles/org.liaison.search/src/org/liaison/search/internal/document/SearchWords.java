// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.liaison.search.internal.text.Asked;
import org.liaison.search.internal.text.Words;

/**
 * What makes a record be found. Words are kept whole: which of them contain what was typed is asked of the index's word list, so
 * neither documents nor sequences of letters need be looked at. Numbers, of which every record has its own, would make that list
 * endless; they are found by their sequences of three digits, then compared.
 */
final class SearchWords {

    private static final FieldType TERMS = terms();

    private SearchWords() {
    }

    static void add(Collection<String> words, Document document) {
        Set<String> whole = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> starts = new LinkedHashSet<>();
        Set<String> grams = new LinkedHashSet<>();
        for (String word : words) {
            starts.add(word.substring(0, Math.min(word.length(), Asked.INSIDE_FROM - 1)));
            if (Words.isNumber(word)) {
                numbers.add(word);
                for (int at = 0; at + Asked.INSIDE_FROM <= word.length(); at++) {
                    grams.add(word.substring(at, at + Asked.INSIDE_FROM));
                }
            } else if (word.length() >= Asked.INSIDE_FROM) {
                whole.add(word);
            }
        }
        addTerms(Names.WORD, whole, document);
        addTerms(Names.START, starts, document);
        addTerms(Names.GRAM, grams, document);
        if (!numbers.isEmpty()) {
            document.add(new BinaryDocValuesField(Names.NUMBERS, PackedNumbers.pack(numbers)));
        }
    }

    static void addTerms(String name, Collection<String> words, Document document) {
        if (!words.isEmpty()) {
            document.add(new Field(name, new TermStream(words), TERMS));
        }
    }

    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
