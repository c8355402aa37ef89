// SPDX-License-Identifier: EPL-2.0
package org.liaison.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery.Sort;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion.All;
import org.liaison.search.query.Criterion.Condition;
import org.liaison.search.query.Criterion.Text;
import org.liaison.search.query.Operator;

class ListQueryTest {

    private static final All LYON = new All(List.of(Condition.of("city", Operator.IS, "Lyon")));
    private static final ListQuery WHOLE = new ListQuery(Contact.class, "dupont", LYON, List.of(new Sort("name", true)),
            Optional.of(new Sort("city", false)));

    @Test
    void aQueryKeepsWhatIsNotAskedOtherwise() {
        List<Sort> sort = List.of(new Sort("name", true));
        Optional<Sort> group = WHOLE.group();
        assertEquals(new ListQuery(Contact.class, "roy", LYON, sort, group), WHOLE.matching("roy"));
        assertEquals(new ListQuery(Contact.class, "dupont", All.NOTHING, sort, group), WHOLE.where(All.NOTHING));
        assertEquals(new ListQuery(Contact.class, "dupont", LYON, List.of(new Sort("since", false)), group),
                WHOLE.sortedBy("since", false));
        assertEquals(new ListQuery(Contact.class, "dupont", LYON, List.of(), group), WHOLE.sorted(List.of()));
        assertEquals(new ListQuery(Contact.class, "dupont", LYON, sort), WHOLE.grouped(Optional.empty()));
        assertEquals(new ListQuery(Contact.class, "", List.of()), ListQuery.all(Contact.class));
        assertThrows(NullPointerException.class, () -> WHOLE.matching(null));
        assertThrows(NullPointerException.class, () -> WHOLE.where(null));
        assertThrows(NullPointerException.class, () -> WHOLE.grouped(null));
        assertThrows(NullPointerException.class, () -> ListQuery.all(null));
    }

    @Test
    void textAndCriteriaAreAskedTogether() {
        assertEquals(List.of(new Text("dupont"), LYON.of().getFirst()), WHOLE.whole().of());
    }

    /** What every search does by its rows, which are given back. */
    @Test
    void rowsAnswerForTheWholeSearchAndAreClosedThen() {
        GivenRows rows = GivenRows.of(GivenRows.row(5, "A"), GivenRows.row(6, "B"), GivenRows.row(7, "C"));
        InvocationHandler byRows = (proxy, method, arguments) -> method.isDefault()
                ? InvocationHandler.invokeDefault(proxy, method, arguments)
                : rows;
        Search search = (Search) Proxy.newProxyInstance(Search.class.getClassLoader(), new Class<?>[] { Search.class }, byRows);
        assertEquals(3, search.count(rows.query()));
        assertTrue(rows.closed().getAndSet(false));
        assertEquals(3, search.facets(rows.query(), List.of(Asked.top("name", 2))).of("name").distinct());
        assertTrue(rows.closed().getAndSet(false));
        List<Long> read = new ArrayList<>();
        search.read(Relation.class, new long[] { 7, 99, 5 }, row -> read.add(row.id()));
        assertEquals(List.of(7L, 5L), read);
        assertTrue(rows.closed().get());
    }

    @Test
    void aFieldIsDescribedAsAPlugInBringsItUnlessItSaysOtherwise() {
        FieldDescription field = new FieldDescription("n", "N", "number", false, true);
        assertEquals(Operator.of("number"), field.operators());
        assertFalse(field.defined() || field.searchable() || !field.facet() || !field.single());
    }

    @Test
    void labelsAreInTheUsersLanguageAndElseInEnglish() {
        DefinedField field = new DefinedField("Relation", "x", "Couleur", "Colour", "Kleur", "text", false, true, false, false,
                Set.of());
        TermValue term = new TermValue(1, "C", "Couleur", "Colour", "Kleur", "");
        Map.of("fr", "Couleur", "nl", "Kleur", "en", "Colour", "de", "Colour").forEach((language, label) -> {
            assertEquals(label, field.label(Locale.of(language)));
            assertEquals(label, term.label(Locale.of(language)));
            assertEquals(label, new Facets.Value(term, "C", 1, Facets.Choice.NONE).label(Locale.of(language)));
        });
    }
}
