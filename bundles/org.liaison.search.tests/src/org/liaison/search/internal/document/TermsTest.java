// SPDX-License-Identifier: EPL-2.0
package org.liaison.search.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liaison.model.Term;
import org.liaison.search.TermValue;

class TermsTest {

    private static final Terms NONE = new Terms(Map.of());

    @Test
    void whatIsWrittenIsReadAgain() {
        Terms terms = NONE.with(List.of(term(1, "C", "Client", "Customer", "Klant"), term(2, "P\tX", "a\nb", "", null)));
        assertEquals(terms, Terms.of(terms.text()));
        assertEquals(new TermValue(1, "C", "Client", "Customer", "Klant", ""), terms.byId().get(1L));
        assertEquals(new TermValue(2, "P X", "a b", "a b", "a b", ""), terms.byId().get(2L));
    }

    @Test
    void aMissingLabelIsTakenFromAnotherLanguageAndAtLastFromTheCode() {
        assertEquals("E E E", labels(term(1, "C", null, "E", " ")));
        assertEquals("F F F", labels(term(1, "C", "F", " ", null)));
        assertEquals("N N N", labels(term(1, "C", null, null, "N")));
        assertEquals("C C C", labels(term(1, "C", null, null, null)));
        assertEquals("  ", labels(term(1, null, null, null, null)));
    }

    @Test
    void onlyWhatChangedMakesOthers() {
        Terms before = NONE.with(List.of(term(1, "C", "Client", "Customer", "Klant")));
        assertSame(before, before.with(List.of(term(1, "C", "Client", "Customer", "Klant"))));
        Terms after = before.with(List.of(term(1, "C", "Acheteur", "Customer", "Klant"), term(2, "P", "P", "P", "P")));
        assertEquals("Acheteur", after.byId().get(1L).labelFr());
        assertEquals(2, after.byId().size());
        assertEquals("Client", before.byId().get(1L).labelFr());
    }

    private static String labels(Term term) {
        TermValue value = NONE.with(List.of(term)).byId().get(term.getId());
        return value.labelFr() + ' ' + value.labelEn() + ' ' + value.labelNl();
    }

    private static Term term(long id, String code, String french, String english, String dutch) {
        Term term = new Term() {
            @Override
            public long getId() {
                return id;
            }
        };
        term.setCode(code);
        term.setLabelFr(french);
        term.setLabelEn(english);
        term.setLabelNl(dutch);
        return term;
    }
}
