// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.list.internal.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Operator;
import org.liaison.search.query.QueryText;
import org.liaison.ui.list.internal.MemorySearch;
import org.liaison.ui.list.internal.criteria.Draft.ConditionDraft;
import org.liaison.ui.list.internal.criteria.Draft.GroupDraft;
import org.liaison.ui.list.internal.criteria.Draft.KeptDraft;
import org.liaison.ui.list.internal.criteria.Draft.LinkDraft;
import org.liaison.ui.list.internal.criteria.Draft.Mode;

class DraftsTest {

    private final Lexicon lexicon = new Lexicon(new MemorySearch(), Relation.class, Locale.FRENCH);
    private final Lists lists = new Lists(lexicon, List.of(
            new Lists.Other("Contact", "Contact", new Lexicon(new MemorySearch(), Contact.class, Locale.FRENCH))));
    private final Drafts drafts = new Drafts(lists);

    private static All all(String text) {
        return QueryText.parse(text).criteria();
    }

    private ConditionDraft headcount() {
        return new ConditionDraft(lexicon.field("headcount").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "headcount:>5", "-headcount:10..50", "name:^Soc -name:=ACME,Docks", "name:\"\"", "-name:\"\"",
            "(headcount:>5 | name:a)", "-(headcount:>5 | name:a)", "(headcount:>5 (name:a | name:b))", "contact:()",
            "-contact:(name:dupont)", "contact:(name:dupont headcount:>5)", "contact:((name:a | name:b))", "gone:x", "acme",
            "-(acme lyon)", "project:(name:a)", "()" })
    void whatAQueryAsksIsAskedAgain(String text) {
        All criteria = all(text);
        assertTrue(drafts.follow(criteria));
        assertFalse(drafts.follow(criteria), "the same again is nothing new");
        assertEquals(criteria, drafts.into(criteria));
    }

    @Test
    void choicesOfValuesAreLeftToTheFacets() {
        assertFalse(drafts.follow(all("city:=Lyon -city:=Paris city:\"\"")));
        assertEquals(0, drafts.top().of().size());
        assertTrue(drafts.follow(all("city:=Lyon city:^Ly")));
        assertEquals(1, drafts.top().of().size());
    }

    @Test
    void aConditionAsksNothingUntilItIsComplete() {
        All criteria = all("city:=Lyon");
        ConditionDraft draft = headcount();
        drafts.top().of().add(draft);
        assertEquals(criteria, drafts.into(criteria));
        assertFalse(drafts.follow(criteria), "what is not complete yet stays");
        draft.compare(Operator.BETWEEN, false);
        draft.with(List.of("10", ""));
        assertEquals(criteria, drafts.into(criteria));
        draft.with(List.of("10", "50"));
        assertEquals(all("city:=Lyon headcount:10..50"), drafts.into(criteria));
        draft.compare(Operator.AT_LEAST, false);
        assertEquals(all("city:=Lyon headcount:>=10"), drafts.into(all("city:=Lyon headcount:10..50")));
        draft.compare(Operator.EMPTY, true);
        assertEquals(all("city:=Lyon -headcount:\"\""), drafts.into(all("city:=Lyon headcount:>=10")));
    }

    @Test
    void whatIsTakenAwayElsewhereGoes() {
        drafts.follow(all("headcount:>5 name:^Soc"));
        assertTrue(drafts.follow(all("name:^Soc")));
        assertEquals(1, drafts.top().of().size());
        assertTrue(drafts.follow(all("")));
        assertEquals(0, drafts.top().of().size());
    }

    @Test
    void emptyGroupsAskNothingAndEmptyLinksAskForAny() {
        drafts.top().of().add(new GroupDraft(Mode.NONE, List.of(headcount())));
        drafts.top().of().add(new LinkDraft("contact", lists.others().getFirst(), true, new GroupDraft(Mode.ANY, List.of())));
        assertEquals(all("-contact:()"), drafts.into(All.NOTHING));
    }

    @Test
    void whatCannotBeChangedHereIsKept() {
        drafts.follow(all("gone:x"));
        assertTrue(drafts.top().of().getFirst() instanceof KeptDraft);
    }
}
