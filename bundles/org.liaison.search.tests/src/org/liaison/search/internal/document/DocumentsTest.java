// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.search.internal.field.IndexedField;
import org.liaison.search.internal.field.ListFields;
import org.liaison.search.internal.field.ValueType;

class DocumentsTest {

    private static final IndexedField NAME = field("name", ValueType.TEXT, true, true, false);
    private static final IndexedField HIDDEN = field("hidden", ValueType.TEXT, true, false, false);
    private static final IndexedField KINDS = field("kinds", ValueType.TERM, true, true, true);
    private static final IndexedField SINCE = field("since", ValueType.DATE, false, true, false);
    private static final IndexedField ACTIVE = field("active", ValueType.FLAG, true, true, false);
    private static final Documents DOCUMENTS = new Documents(
            new ListFields("Thing", List.of(NAME, HIDDEN, KINDS, SINCE, ACTIVE)));

    @Test
    void aWordIsFoundWholeANumberByItsPartsAndBothByTheirFirstLetters() throws IOException {
        Document document = document(Set.of(), Map.of("name", "Dupont 732829 ab X", "hidden", "secret"));
        assertEquals(List.of("dupont", "secret"), terms(document, Names.WORD));
        assertEquals(List.of("du", "73", "ab", "x", "se"), terms(document, Names.START));
        assertEquals(List.of("732", "328", "282", "829"), terms(document, Names.GRAM));
        assertTrue(PackedNumbers.contain(document.getBinaryValue(Names.NUMBERS), "2829"));
        assertNull(document.getField(Names.column("hidden")));
    }

    @Test
    void termsAreFoundByTheirLabelsInAnyLanguageAndFlagsByNothing() throws IOException {
        Document document = document(Set.of(), Map.of("kinds", List.of(term(7, "Banque", "Bank"), term(5, "Mairie", null)),
                "active", true));
        assertEquals(List.of("banque", "bank", "mairie"), terms(document, Names.WORD));
        assertEquals(7L, number(document, Names.column("kinds")), "the first is the one to sort by");
        assertEquals(List.of(7L, 5L),
                Stream.of(document.getFields(Names.several("kinds"))).map(IndexableField::numericValue).toList());
        assertEquals(1L, number(document, Names.column("active")));
    }

    @Test
    void aRecordIsFoundByItsIdAndByTheIdsItRefersTo() throws IOException {
        Document document = document(Set.of(35L), Map.of());
        assertEquals(List.of("1a"), terms(document, Names.ID));
        assertEquals(46L, number(document, Names.ID));
        assertEquals(List.of("z"), terms(document, Names.REFERENCE));
        assertEquals(35L, number(document, Names.REFERENCES));
    }

    @Test
    void whatARecordDoesNotHaveTakesNoPlace() {
        assertEquals(List.of(Names.ID, Names.ID),
                document(Set.of(), Map.of()).getFields().stream().map(IndexableField::name).toList());
    }

    @Test
    void aColumnTakesThePlaceOfTheOneThereWas() {
        Field[] columns = Documents.columns(List.of(SINCE, ACTIVE), Map.of("since", LocalDate.EPOCH.plusDays(9)));
        assertEquals(List.of(Names.column("since"), Names.column("active")), Stream.of(columns).map(Field::name).toList());
        assertEquals(9L, columns[0].numericValue());
        assertNull(columns[1].numericValue(), "there is no value any more");
    }

    private static Document document(Set<Long> references, Map<String, Object> values) {
        return DOCUMENTS.document(new IndexedThing(46, references, values));
    }

    private static long number(Document document, String name) {
        return Stream.of(document.getFields(name)).map(IndexableField::numericValue).filter(each -> each != null).findFirst()
                .orElseThrow().longValue();
    }

    private static List<String> terms(Document document, String name) throws IOException {
        TokenStream stream = ((Field) document.getField(name)).tokenStreamValue();
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        List<String> terms = new ArrayList<>();
        while (stream.incrementToken()) {
            terms.add(term.toString());
        }
        return terms;
    }

    private static Term term(long id, String french, String english) {
        Term term = new Term() {
            @Override
            public long getId() {
                return id;
            }
        };
        term.setLabelFr(french);
        term.setLabelEn(english);
        return term;
    }

    private static IndexedField field(String id, ValueType type, boolean searchable, boolean shown, boolean several) {
        return new IndexedField("Thing", id, id, type, searchable, shown, false, false, several, Set.of(), () -> null);
    }
}
