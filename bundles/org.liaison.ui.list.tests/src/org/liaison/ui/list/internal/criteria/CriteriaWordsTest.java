// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.query.QueryText;
import org.liaison.ui.list.internal.MemorySearch;

class CriteriaWordsTest {

    private final Lexicon lexicon = new Lexicon(new MemorySearch(), Relation.class, Locale.FRENCH);
    private final Lists lists = new Lists(lexicon, List.of(
            new Lists.Other("Contact", "Contact", new Lexicon(new MemorySearch(), Contact.class, Locale.FRENCH))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "city:=Lyon,Paris | Ville : Lyon, Paris",
            "-city:=Lyon,Paris | Ville n’est pas Lyon ou Paris",
            "city:ly | Ville contient ly", "headcount:10..50 | Effectif est entre 10 et 50",
            "headcount:>=1500000 | Effectif est au moins 1\u202f500\u202f000", "name:\"\" | Nom est vide",
            "-name:\"\" | Nom n’est pas vide", "contact:(name:dupont) | Contact (Nom contient dupont)",
            "since:2026-09 | Client depuis : septembre 2026",
            "since:next-30-days | Client depuis : les 30 prochains jours",
            "-since:2026-09 | Client depuis n’est pas dans septembre 2026", "contact:() | avec : Contact",
            "-(acme lyon) | sauf : « acme lyon »", "gone:x | gone contient x" })
    void criteriaReadAsSentences(String text, String sentence) {
        assertEquals(sentence, new CriteriaWords(lists, lexicon).of(QueryText.parse(text).criteria()));
    }

    @Test
    void groupsReadAsAlternatives() {
        assertEquals("Ville : Lyon ou (Effectif est supérieur à 5 et Nom contient a)",
                new CriteriaWords(lists, lexicon).of(QueryText.parse("(city:=Lyon | headcount:>5 name:a)").criteria()));
    }

    @Test
    void typedValuesAreReadAsFormsReadThem() {
        Typed typed = new Typed(Locale.FRANCE);
        assertEquals("1234.5", typed.number("1 234,5"));
        assertEquals("1.5M", typed.number("1.5M"));
        assertEquals("2026-12-31", typed.date("31/12/2026", List.of()));
        assertEquals("next-30-days", typed.date("les 30 prochains jours", List.of()));
        assertEquals("30d", typed.date("30d", List.of()));
        assertEquals("30d", typed.date("dans 30 jours", List.of("30d")));
        assertEquals("2026-09", typed.date("Septembre 2026", List.of()));
        assertEquals("mars tombe 2026", typed.date("mars tombe 2026", List.of()));
    }
}
