// SPDX-License-Identifier: EPL-2.0
package org.liaison.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.liaison.model.crm.Contact;
import org.liaison.model.crm.Relation;
import org.liaison.search.Facets;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search;
import org.liaison.search.ValueText;
import org.liaison.search.query.QueryText;
import org.liaison.store.Intent;
import org.liaison.testing.StoreExtension;

/** User-defined fields in lists, through the real index, without a restart. */
class ListsTest {

    @RegisterExtension
    final StoreExtension place = StoreExtension.speaking(Locale.FRENCH);

    @Test
    void aFieldIsThereAsSoonAsItIsDefined() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        Relation acme = relation("ACME");
        Relation zenith = relation("Zénith");
        relation("Nord");
        say(size, acme, "> 100 employés");
        say(size, zenith, "< 10");
        caughtUp();
        Search.FieldDescription field = place.search().field(Relation.class, "taille").orElseThrow();
        assertEquals(new Search.FieldDescription("crm.taille", "Taille", "term", true, true, true, true), field);
        assertEquals(Optional.empty(), place.search().field(Contact.class, "taille"));
        assertEquals(List.of("ACME"), names("taille:\"> 100 employés\""));
        assertEquals(List.of("ACME"), names("crm.taille:100-employes"));
        assertEquals(List.of("Nord"), names("taille:\"\""));
        assertEquals(List.of("ACME", "Nord"), names("-taille:\"< 10\"").stream().sorted().toList());
        assertEquals(List.of("< 10 1", "> 100 employés 1", "null 1"), facet("crm.taille"));
        try (Rows rows = place.search().rows(ListQuery.all(Relation.class).matching("ACME"))) {
            assertEquals("> 100 employés", rows.row(0).text("crm.taille", Locale.FRENCH));
        }
        assertEquals(List.of(), place.search().check(Locale.FRENCH));
    }

    @Test
    void textsAndValuesAreFoundByTheSearchBox() {
        UserField<?, ?> remark = criteria().add(Kinds.TEXT, Scope.RELATION, fr("Remarque"), true, List.of());
        UserField<CrmCriterion, CrmAnswer> size = size();
        Relation acme = relation("ACME");
        say(remark, acme, "Préfère le téléphone\nle matin");
        say(size, relation("Zénith"), "> 100 employés");
        caughtUp();
        assertEquals(List.of("ACME"), names("prefere telephone"));
        assertEquals(List.of("ACME"), names("remarque:matin"));
        assertEquals(List.of("Zénith"), names("employes"));
    }

    @Test
    void severalValuesOfARecordAreCountedAndFoundEach() {
        UserField<?, ?> hours = criteria().add(Kinds.MATCH, null, fr("Heures"), true,
                List.of(fr("35 h"), fr("39 h"), fr("Nuit")));
        Relation acme = relation("ACME");
        say(hours, acme, "35 h", "Nuit");
        say(hours, relation("Zénith"), "39 h", "Nuit");
        caughtUp();
        assertEquals(List.of("ACME", "Zénith"), names("heures:nuit").stream().sorted().toList());
        assertEquals(List.of("ACME"), names("heures:\"35 h\""));
        assertEquals(List.of("Nuit 2", "35 h 1", "39 h 1"), facet("match.heures"));
        try (Rows rows = place.search().rows(ListQuery.all(Relation.class).matching("ACME"))) {
            assertEquals("35 h, Nuit", rows.row(0).text("match.heures", Locale.FRENCH));
        }
        try (Rows rows = place.search().rows(new ListQuery(Relation.class, "", ListQuery.all(Relation.class).criteria(),
                List.of(new ListQuery.Sort("match.heures", true)))
                .grouped(Optional.of(new ListQuery.Sort("match.heures", true))))) {
            assertEquals("Zénith", rows.row(0).text("name", Locale.FRENCH));
            assertEquals("39 h", ValueText.of(rows.groups().value(0).orElseThrow(), Locale.FRENCH));
        }
        assertTrue(place.search().field(Contact.class, "heures").isPresent());
        assertEquals(List.of(), place.search().check(Locale.FRENCH));
    }

    @Test
    void renamingShowsEverywhereAndFiltersGoOn() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        say(size, relation("ACME"), "< 10");
        caughtUp();
        criteria().renameOption(size, size.options().getFirst(), fr("Très petite"));
        criteria().rename(size, fr("Effectif approché"));
        caughtUp();
        assertEquals(List.of("ACME"), names("crm.taille:10"));
        assertEquals(List.of("ACME"), names("effectifapproche:\"très petite\""));
        assertEquals(List.of("ACME"), names("tres petite"));
        assertEquals(List.of("Très petite 1"), facet("crm.taille"));
    }

    @Test
    void whatIsRetiredIsExplainedAndComesBackWithItsValues() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        say(size, relation("ACME"), "< 10");
        criteria().retireOption(size, size.options().getFirst(), true);
        caughtUp();
        assertEquals(List.of("ACME"), names("taille:\"< 10\""));
        criteria().retire(size, true);
        caughtUp();
        assertEquals(Optional.empty(), place.search().field(Relation.class, "crm.taille"));
        ListQuery query = query("crm.taille:10");
        assertEquals("Le champ « Taille » a été retiré. La condition ne trouve rien tant qu’il n’est pas remis en service.",
                place.search().problems(query, Locale.FRENCH).getFirst().sentence());
        say(criteria().catalog().of(size.definition()).orElseThrow(), relation("Zénith"), "10 - 100");
        criteria().retire(criteria().catalog().of(size.definition()).orElseThrow(), false);
        caughtUp();
        assertEquals(List.of("ACME"), names("crm.taille:10"));
        assertEquals(List.of("10 - 100 1", "< 10 1"), facet("crm.taille").stream().sorted().toList());
    }

    @Test
    void undoneDefinitionsAndDeletedRecordsLeaveTheLists() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        long defined = place.store().log().last();
        caughtUp();
        assertTrue(place.search().field(Relation.class, "crm.taille").isPresent());
        place.store().undo(defined, "Undo");
        caughtUp();
        assertEquals(Optional.empty(), place.search().field(Relation.class, "crm.taille"));
        place.store().undo(place.store().log().last(), "Redo");
        Relation acme = relation("ACME");
        say(size, acme, "< 10");
        caughtUp();
        assertEquals(List.of("ACME"), names("taille:\"< 10\""));
        place.store().change(Intent.typed("x"), change -> change.remove(Relation.class, List.of(acme.getId())));
        caughtUp();
        assertEquals(List.of(), names("taille:\"< 10\""));
    }

    @Test
    void aRebuiltIndexKnowsTheFields() {
        UserField<CrmCriterion, CrmAnswer> size = size();
        say(size, relation("ACME"), "< 10");
        place.search().rebuild();
        caughtUp();
        assertEquals(List.of("ACME"), names("taille:\"< 10\""));
        assertEquals(List.of(), place.search().check(Locale.FRENCH));
    }

    private Criteria criteria() {
        return new Criteria(place.store(), Locale.FRENCH, Intent.Origin.TYPED);
    }

    private UserField<CrmCriterion, CrmAnswer> size() {
        return criteria().add(Kinds.CRM, Scope.RELATION, fr("Taille"), false,
                List.of(fr("< 10"), fr("10 - 100"), fr("> 100 employés")));
    }

    private void say(UserField<?, ?> field, Relation relation, String... said) {
        place.store().change(Intent.typed("x"), change -> field.set(change, Relation.class, List.of(relation), List.of(said)));
    }

    private Relation relation(String name) {
        Relation relation = new Relation();
        relation.setName(name);
        place.store().change(Intent.typed("x"), change -> change.add(relation));
        return relation;
    }

    private void caughtUp() {
        place.search().caughtUp().toCompletableFuture().join();
    }

    private static ListQuery query(String text) {
        return ListQuery.all(Relation.class).where(QueryText.parse(text).criteria());
    }

    private List<String> names(String text) {
        List<String> names = new ArrayList<>();
        try (Rows rows = place.found(ListQuery.all(Relation.class).matching(text))) {
            for (int row = 0; row < rows.size(); row++) {
                names.add(rows.row(row).text("name", Locale.FRENCH));
            }
        }
        return names;
    }

    private List<String> facet(String field) {
        Facets facets = place.search().facets(ListQuery.all(Relation.class), List.of(Facets.Asked.top(field, 10)));
        List<String> told = new ArrayList<>();
        facets.of(field).values().forEach(value -> told.add(value.label(Locale.FRENCH) + ' ' + value.count()));
        if (facets.of(field).without() > 0) {
            told.add("null " + facets.of(field).without());
        }
        return told;
    }

    private static Labels fr(String name) {
        return Labels.of(name, Locale.FRENCH);
    }
}
