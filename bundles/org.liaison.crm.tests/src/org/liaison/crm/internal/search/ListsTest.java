// SPDX-License-Identifier: EPL-2.0
package org.liaison.crm.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liaison.testing.Records.a;
import static org.liaison.testing.Records.aContact;
import static org.liaison.testing.Records.aRelation;
import static org.liaison.testing.Records.an;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.liaison.model.crm.EstablishmentFields;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;
import org.liaison.model.crm.Vocabulary;
import org.liaison.search.ListQuery;
import org.liaison.search.Row;
import org.liaison.search.Rows;
import org.liaison.search.Search.FieldDescription;
import org.liaison.search.query.Criterion;
import org.liaison.search.query.Operator;
import org.liaison.testing.RecordBuilder;
import org.liaison.testing.StoreExtension;

/** The lists of relations and contacts, with the fields as they are contributed. */
class ListsTest {

    @RegisterExtension
    private static final StoreExtension GIVEN = StoreExtension.speaking(Locale.FRENCH);

    @BeforeAll
    static void records() {
        aRelation("Société Générale").with(RelationFields.ACRONYM, "SG").with(RelationFields.SIREN, "552120222")
                .with(RelationFields.HEADCOUNT, 100L)
                .with(RelationFields.RELATION_TYPE, GIVEN.term(Vocabulary.RELATION_TYPE, "CLIENT"))
                .having(AddressFields.RELATION, an(AddressFields.TYPE).with(AddressFields.CITY, "Paris"))
                .having(CoordinateFields.RELATION, coordinate(Vocabulary.KIND_PHONE, "+33 1 42 14 20 00"))
                .having(EstablishmentFields.RELATION, an(EstablishmentFields.TYPE).with(EstablishmentFields.NAME, "Agence Opéra"))
                .having(ContactFields.RELATION, aContact("Jeanne", "Roy")
                        .having(CoordinateFields.CONTACT, coordinate(Vocabulary.KIND_EMAIL, "j.roy@example.org")))
                .in(GIVEN.store());
        aRelation("École 42").with(RelationFields.HEADCOUNT, 9L).in(GIVEN.store());
        aRelation("Zinc SARL").in(GIVEN.store());
        aContact("Paul", "Martin").in(GIVEN.store());
    }

    @Test
    void relationsAreFoundByWhatHangsOnThem() {
        for (String typed : List.of("societe generale", "SG", "gener par", "552 120 222", "0142142000", "01 42 14", "opera",
                "roy",
                "+33 1 42 14 20 00")) {
            assertEquals(List.of("Société Générale"), names(ListQuery.all(Relation.class).matching(typed)), typed);
        }
    }

    @Test
    void contactsAreFoundByTheirCompanyAndTheirAddresses() {
        for (String typed : List.of("roy", "jeanne roy", "generale", "j.roy@example.org", "paris")) {
            assertEquals(List.of("Roy Jeanne"), names(ListQuery.all(Contact.class).matching(typed)), typed);
        }
    }

    @Test
    void relationsSortByNumberWithEmptyOnesLast() {
        assertEquals(List.of("École 42", "Société Générale", "Zinc SARL"),
                names(ListQuery.all(Relation.class).sortedBy("headcount", false)));
        assertEquals(List.of("Société Générale", "École 42", "Zinc SARL"),
                names(ListQuery.all(Relation.class).sortedBy("headcount", true)));
    }

    @Test
    void rowsShowPartsAndCounts() {
        try (Rows rows = GIVEN.found(ListQuery.all(Relation.class).matching("generale"))) {
            Row row = rows.row(0);
            assertEquals("Client", row.text("type", Locale.FRENCH));
            assertEquals("Paris", row.text("city", Locale.FRENCH));
            assertEquals("1", row.text("contactCount", Locale.FRENCH));
            assertEquals("1", row.text("establishmentCount", Locale.FRENCH));
            assertEquals("01 42 14 20 00", row.text("phone", Locale.FRENCH));
        }
    }

    @Test
    void recordsAreFoundByTheDayOnWhichTheyWereMade() {
        Relation stored = GIVEN.store().list(RelationFields.SIREN, "552120222").getFirst();
        LocalDate day = stored.getCreatedOn();
        LocalDate logged = LocalDate.ofInstant(GIVEN.store().log().history(Relation.class, stored.getId(), 10).getLast()
                .changeSet().at(), ZoneId.systemDefault());
        assertTrue(Set.of(logged, logged.minusDays(1)).contains(day), day + " was logged " + logged);
        try (Rows rows = GIVEN.found(ListQuery.all(Relation.class).matching("generale"))) {
            assertEquals(Optional.of(day), rows.row(0).value("createdOn"));
        }
        assertEquals(List.of("Société Générale"), names(having(Relation.class, Operator.BETWEEN, day.toString(), day.toString())
                .matching("generale")));
        assertEquals(List.of(), names(having(Relation.class, Operator.HAS, day.minusDays(1).toString()).matching("generale")));
        assertEquals(List.of(), names(having(Contact.class, Operator.EMPTY)));
    }

    private static ListQuery having(Class<? extends DomainEntity> type, Operator operator, String... values) {
        return ListQuery.all(type).where(new Criterion.All(List.of(Criterion.Condition.of("createdOn", operator, values))));
    }

    @Test
    void aContactWithoutCompanyIsListed() {
        try (Rows rows = GIVEN.found(ListQuery.all(Contact.class).matching("martin"))) {
            assertEquals("Martin Paul", rows.row(0).text("name", Locale.FRENCH));
            assertEquals("", rows.row(0).text("company", Locale.FRENCH));
            assertEquals("", rows.row(0).text("city", Locale.FRENCH));
        }
    }

    @Test
    void everyFieldThatPeopleSortBySaysWhatItIsCalled() {
        Set<String> labels = GIVEN.search().fields(Relation.class).stream().map(FieldDescription::label)
                .collect(Collectors.toSet());
        assertTrue(labels.containsAll(Set.of("Raison sociale", "Effectif", "Secteur d’activité")) || labels.contains("Headcount"),
                labels::toString);
        assertTrue(labels.stream().noneMatch(label -> label.startsWith("%")), labels::toString);
    }

    @Test
    void theIndexAgreesWithTheStore() {
        names(ListQuery.all(Relation.class));
        assertEquals(List.of(), GIVEN.search().check(Locale.FRENCH));
    }

    private static RecordBuilder<Coordinate> coordinate(String kind, String value) {
        return a(CoordinateFields.TYPE).with(CoordinateFields.KIND, GIVEN.term(Vocabulary.COORDINATE_KIND, kind))
                .with(CoordinateFields.VALUE, value);
    }

    private static List<String> names(ListQuery query) {
        try (Rows rows = GIVEN.found(query)) {
            return IntStream.range(0, rows.size()).mapToObj(row -> rows.row(row).text("name", Locale.FRENCH)).toList();
        }
    }
}
