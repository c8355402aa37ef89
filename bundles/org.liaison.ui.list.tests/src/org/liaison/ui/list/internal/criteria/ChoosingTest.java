// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liaison.model.crm.Relation;
import org.liaison.search.Facets.Choice;
import org.liaison.search.ListQuery;
import org.liaison.search.query.QueryText;
import org.liaison.ui.list.internal.MemorySearch;
import org.liaison.ui.list.internal.criteria.Choosing.Pick;

/** Choosing values of the field "city"; what comes of it is compared in its text form, typed | chosen. */
class ChoosingTest {

    private static final Pick LYON = new Pick("Lyon", "Lyon");
    private static final Pick PARIS = new Pick("Paris", "Paris");

    private final Lexicon lexicon = new Lexicon(new MemorySearch(), Relation.class, Locale.FRENCH);
    private final Choosing city = new Choosing(lexicon, lexicon.field("city").orElseThrow());

    private static ListQuery query(String typed, String criteria) {
        return ListQuery.all(Relation.class).matching(typed).where(QueryText.parse(criteria).criteria());
    }

    private static String text(ListQuery query) {
        return query.text() + " | " + QueryText.print(query.criteria());
    }

    @Test
    void severalValuesWantedStandInOneCondition() {
        ListQuery one = city.with(query("acme", "headcount:>5"), LYON, Choice.WANTED);
        assertEquals("acme | headcount:>5 city:=Lyon", text(one));
        assertEquals("acme | headcount:>5 city:=Lyon,Paris", text(city.with(one, PARIS, Choice.WANTED)));
    }

    @Test
    void whatIsLeftOutIsNoLongerWanted() {
        ListQuery both = query("", "city:=Lyon,Paris");
        assertEquals(" | city:=Lyon -city:=Paris", text(city.with(both, PARIS, Choice.LEFT_OUT)));
    }

    @Test
    void theLastValueTakesItsConditionAlong() {
        assertEquals("acme | headcount:>5", text(city.with(query("acme", "headcount:>5 -city:=Lyon"), LYON, Choice.NONE)));
    }

    @Test
    void aValueThatWasTypedIsForgottenInTheText() {
        assertEquals("acme | ", text(city.with(query("city:lyon acme", ""), LYON, Choice.NONE)));
        assertEquals("acme city:lyon,Paris | ", text(city.with(query("acme  city:lyon", ""), PARIS, Choice.WANTED)));
    }

    @Test
    void aPartOfAValueThatWasTypedGoesAsAWhole() {
        assertEquals("acme | ", text(city.with(query("acme city:lyo", ""), LYON, Choice.NONE)));
    }

    @Test
    void whatWasTypedStaysLetterByLetterWhenItIsNotConcerned() {
        assertEquals("  acme (  | city:=Lyon", text(city.with(query("  acme ( ", ""), LYON, Choice.WANTED)));
    }

    @Test
    void onlyOneValueTakesThePlaceOfAllOthers() {
        assertEquals("acme | city:=Lyon",
                text(city.only(query("acme city:nice", "city:=Paris -city:=Metz"), LYON, Choice.WANTED)));
    }

    @Test
    void noValueIsAChoiceOfItsOwn() {
        ListQuery none = city.with(query("", "city:=Lyon"), Pick.NO_VALUE, Choice.WANTED);
        assertEquals(" | city:\"\"", text(none));
        assertEquals(Choice.WANTED, city.ofNoValue(none));
        assertEquals(" | city:=Lyon", text(city.with(none, LYON, Choice.WANTED)));
        assertEquals(" | ", text(city.with(none, Pick.NO_VALUE, Choice.NONE)));
        ListQuery some = city.with(query("", ""), Pick.NO_VALUE, Choice.LEFT_OUT);
        assertEquals(Choice.LEFT_OUT, city.ofNoValue(some));
    }

    @Test
    void groupsAreNotTouched() {
        ListQuery grouped = query("", "(city:=Lyon | headcount:>5)");
        assertEquals(" | (city:=Lyon | headcount:>5)", text(city.with(grouped, LYON, Choice.NONE)));
    }
}
