// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.liaison.model.DomainEntity;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Contact;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.Coordinate;
import org.liaison.model.crm.CoordinateFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Tag;
import org.liaison.model.crm.TagFields;
import org.liaison.model.crm.TaggingFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.Facets;
import org.liaison.search.Facets.Asked;
import org.liaison.search.ListQuery;
import org.liaison.search.Rows;
import org.liaison.search.Search.Problem;
import org.liaison.search.Search.Suggestion;
import org.liaison.store.Intent;
import org.liaison.testing.RecordBuilder;
import org.liaison.testing.StoreExtension;

/** What can be asked of the lists of relations and contacts, with the fields as they are contributed. */
class QueriesTest {

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    private static Relation generale;

    @BeforeAll
    static void records() {
        Tag vip = a(TagFields.TYPE).with(TagFields.MODULE, Tag.RELATION).with(TagFields.LABEL, "vip").in(GIVEN.store());
        generale = aRelation("Société Générale").with(RelationFields.HEADCOUNT, 100L)
                .with(RelationFields.RELATION_TYPE, GIVEN.term(Vocabulary.RELATION_TYPE, "CLIENT"))
                .having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.CITY, "Le Mans"))
                .having(CoordinateFields.RELATION, coordinate(Vocabulary.KIND_PHONE, "+33 1 42 14 20 00"))
                .having(TaggingFields.RELATION, a(TaggingFields.TYPE).with(TaggingFields.TAG, vip))
                .having(ContactFields.RELATION, aContact("Jeanne", "Roy").with(ContactFields.JOB_TITLE, "Directrice des achats"))
                .in(GIVEN.store());
        aRelation("Générale des Mans").with(RelationFields.HEADCOUNT, 9L)
                .having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.CITY, "Lyon"))
                .having(ContactFields.RELATION, aContact("Luc", "Petit").with(ContactFields.JOB_TITLE, "Acheteur"))
                .in(GIVEN.store());
        aRelation("Zinc SARL").in(GIVEN.store());
        aContact("Paul", "Martin").in(GIVEN.store());
    }

    @Test
    void fieldsAreNamedByIdOrLabel() {
        for (String asked : List.of("type:client", "Type:CLIENT", "city:=\"Le Mans\"", label("city") + ":mans", "tag:vip",
                "tags:=VIP",
                label("headcount").toUpperCase(Locale.ROOT) + ":>50",
                "head-count:100", "phone:0142142000", "phone:\"01 42 14\"", "-type:\"\"")) {
            assertEquals(List.of("Société Générale"), relations(asked), asked);
        }
    }

    /** A saved filter means the same to colleagues of another language. */
    @Test
    void fieldsAreNamedInAllLanguages() {
        for (String asked : List.of("ville:mans", "Plaats:mans", "city:mans", "Effectif:>50", "aantal-medewerkers:>50",
                "statut:\"\" tag:vip", "omzet:\"\" plaats:mans", "téléphone:0142142000", "telefoon:0142142000")) {
            assertEquals(List.of("Société Générale"), relations(asked), asked);
        }
    }

    @Test
    void wordsExcludeAndPhrasesStandTogether() {
        assertEquals(List.of("Générale des Mans"), relations("generale -societe"));
        assertEquals(List.of("Générale des Mans"), relations("\"des mans\""));
        assertEquals(List.of("Société Générale"), relations("\"le mans\""));
        assertEquals(List.of("Société Générale"), relations("\"roy\""));
        assertEquals(List.of(), relations("\"general\""));
        assertEquals(List.of("Société Générale", "Zinc SARL"), relations("(zinc | contact:(roy))"));
    }

    @Test
    void listsAskEachOther() {
        assertEquals(List.of("Société Générale"), relations("contact:(jobTitle:directrice)"));
        assertEquals(List.of("Générale des Mans", "Zinc SARL"), relations("-contact:(jobTitle:directrice)"));
        assertEquals(List.of("Générale des Mans", "Société Générale"), relations("contact:()"));
        assertEquals(List.of("Roy Jeanne"), contacts("relation:(type:client)"));
        assertEquals(List.of("Martin Paul"), contacts("-relation:()"));
    }

    @Test
    void facetsCountWhatIsFound() {
        try (Rows rows = GIVEN.found(ListQuery.all(Relation.class).matching("type:client"))) {
            Facets facets = rows.facets(List.of(Asked.top("type", 10), Asked.top("city", 10), Asked.top("tags", 10)));
            assertEquals(2, facets.of("type").without());
            assertEquals(List.of(new Facets.Value("Le Mans", "Le Mans", 1, Facets.Choice.NONE)), facets.of("city").values());
            assertEquals(Map.of("vip", 1), facets.of("tags").values().stream()
                    .collect(Collectors.toMap(Facets.Value::key, Facets.Value::count)));
            assertEquals("Client", facets.of("type").values().getFirst().label(Locale.FRENCH));
        }
    }

    @Test
    void whatCannotBeAnsweredIsExplained() {
        assertEquals(
                List.of("Cette liste n’a pas de champ « planete » ; son extension manque peut-être. La condition ne trouve rien.",
                        "« beaucoup » n’est pas un nombre pour « " + label("headcount") + " ».",
                        "Aucune fiche n’a « martien » comme « " + label("type") + " ».",
                        "Aucune liste « mars » n’est liée à celle-ci. La condition ne trouve rien.",
                        "« " + label("type") + " » ne se compare pas par « est inférieur à ». La condition ne trouve rien."),
                GIVEN.search().problems(ListQuery.all(Relation.class)
                        .matching("planete:x headcount:>beaucoup type:martien,client mars:(x) type:<a generale"), Locale.FRENCH)
                        .stream().map(Problem::sentence).toList());
    }

    @Test
    void misspeltWordsAreTakenForOthersThatFindSomething() {
        assertEquals(List.of("generale"), suggested("genarale"));
        assertEquals(List.of("societe -zinc generale type:client"), suggested("societté -zinc generael type:client"));
        assertEquals(List.of("generale societe"), suggested("genarale sociéty"));
        assertEquals(List.of("societe roy jeanne"), suggested("societte roy jeane"));
        assertEquals(List.of(), suggested("generale"));
        assertEquals(List.of(), suggested("xyzxyzxyz"));
        assertEquals(List.of(), suggested("genarale -generale"));
    }

    private static List<String> suggested(String text) {
        names(ListQuery.all(Relation.class));
        return GIVEN.search().suggestions(ListQuery.all(Relation.class).matching(text)).stream().map(Suggestion::text).toList();
    }

    @Test
    void whatIsThereCanBeAskedOfIds() {
        names(ListQuery.all(Relation.class));
        assertArrayEquals(new long[] { generale.getId() },
                GIVEN.search().existing(Relation.class, new long[] { -5, generale.getId() }));
        assertEquals(1, GIVEN.search().count(ListQuery.all(Relation.class).matching("zinc")));
    }

    @Test
    void countsFollowChanges() {
        assertEquals(0, GIVEN.search().count(ListQuery.all(Relation.class).matching("acronym:=NEU")));
        GIVEN.store().change(Intent.typed("Test"), change -> change.edit(generale).setAcronym("NEU"));
        assertEquals(List.of("Société Générale"), relations("acronym:=neu"));
    }

    private static RecordBuilder<Coordinate> coordinate(String kind, String value) {
        return a(CoordinateFields.TYPE).with(CoordinateFields.KIND, GIVEN.term(Vocabulary.COORDINATE_KIND, kind))
                .with(CoordinateFields.VALUE, value);
    }

    /** In the language that the tests run in. */
    private static String label(String field) {
        return GIVEN.search().field(Relation.class, field).orElseThrow().label();
    }

    private static List<String> relations(String text) {
        return names(ListQuery.all(Relation.class).matching(text));
    }

    private static List<String> contacts(String text) {
        return names(ListQuery.all(Contact.class).matching(text));
    }

    private static List<String> names(ListQuery query) {
        assertEquals(List.of(), problems(query.list(), query.text()));
        try (Rows rows = GIVEN.found(query)) {
            return IntStream.range(0, rows.size()).mapToObj(row -> rows.row(row).text("name", Locale.FRENCH)).toList();
        }
    }

    private static List<Problem> problems(Class<? extends DomainEntity> list, String text) {
        return GIVEN.search().problems(ListQuery.all(list).matching(text), Locale.FRENCH);
    }
}
