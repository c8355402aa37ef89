// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.liaison.model.Field;
import org.liaison.model.Term;
import org.liaison.model.crm.Address;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.Establishment;
import org.liaison.model.crm.Relation;
import org.liaison.model.crm.RelationFields;

/** Which of the relations that are known a row stands for. */
class RelationMatchTest {

    private static final String SIREN = "732829320";
    private static final String SIRET = "73282932000074";
    private static final String OTHER_SIREN = "552081317";

    private final RelationIndex index = new RelationIndex(null, null, false);
    private final RelationMatch match = new RelationMatch(index, Locale.ENGLISH);

    private Relation known(Map<Field<Relation, String>, String> values, String city, String... emails) {
        Relation relation = new Relation();
        values.forEach((field, value) -> field.set(relation, value));
        Held<Relation> held = new Held<>(relation);
        if (city != null) {
            held.addresses().add(new Address());
            held.addresses().add(address("BILLING", "Paris"));
            held.addresses().add(address("MAIN", city));
        }
        index.remember(held, List.of(emails));
        return relation;
    }

    private static Address address(String code, String city) {
        Term kind = new Term();
        kind.setCode(code);
        Address address = new Address();
        address.setKind(kind);
        address.setCity(city);
        return address;
    }

    private Relation known(Map<Field<Relation, String>, String> values) {
        return known(values, null);
    }

    private static Draft row(Map<Field<Relation, String>, String> values, String city, String... emails) {
        Draft draft = new Draft(1, List.of());
        draft.own().putAll(values);
        if (city != null) {
            draft.addresses().put("MAIN", Map.of(AddressFields.CITY, city));
        }
        for (String email : emails) {
            draft.details().add(new Draft.Detail("EMAIL", "", email));
        }
        return draft;
    }

    private Optional<Relation> find(Map<Field<Relation, String>, String> values, String... emails) throws Refused {
        return match.find(row(values, null, emails)).map(Held::thing);
    }

    @Test
    void aSiretIsThatOfTheHeadOfficeOrOfAnEstablishment() throws Refused {
        Relation alpha = known(Map.of(RelationFields.NAME, "Alpha", RelationFields.SIRET, SIRET));
        Establishment site = new Establishment();
        site.setRelation(alpha);
        index.remember("73282932000009", new Held<>(site));
        known(Map.of(RelationFields.NAME, "Beta"));
        assertEquals(Optional.of(alpha), find(Map.of(RelationFields.SIRET, SIRET, RelationFields.NAME, "Beta")));
        assertEquals(Optional.empty(), find(Map.of(RelationFields.SIRET, "55208131766522")));
        index.remember(new Held<>(alpha), List.of());
        assertEquals(Optional.of(alpha), find(Map.of(RelationFields.SIRET, "73282932000009", RelationFields.NAME, "Beta")));
    }

    @Test
    void ofSeveralWithTheSameSirenTheOneOfTheSameNameIsMeantElseTheFirst() throws Refused {
        Relation first = known(Map.of(RelationFields.NAME, "Alpha", RelationFields.SIREN, SIREN));
        Relation second = known(Map.of(RelationFields.NAME, "Bêta", RelationFields.SIREN, SIREN));
        assertEquals(Optional.of(second), find(Map.of(RelationFields.SIREN, SIREN, RelationFields.NAME, "BETA")));
        assertEquals(Optional.of(first), find(Map.of(RelationFields.SIREN, SIREN, RelationFields.NAME, "Gamma")));
        assertEquals(Optional.of(first), find(Map.of(RelationFields.SIREN, SIREN)));
    }

    @Test
    void aClientNumberIsThatOfTheRelationUnlessTheRegisterSaysOtherwise() throws Refused {
        Relation alpha = known(
                Map.of(RelationFields.NAME, "Alpha", RelationFields.CLIENT_NUMBER, "C1", RelationFields.SIREN, SIREN));
        assertEquals(Optional.of(alpha), find(Map.of(RelationFields.CLIENT_NUMBER, "C1", RelationFields.NAME, "Gamma")));
        Refused refused = assertThrows(Refused.class,
                () -> find(Map.of(RelationFields.CLIENT_NUMBER, "C1", RelationFields.SIREN, OTHER_SIREN)));
        assertEquals(new Draft.Wrong("Client number",
                "C1 is the client number of Alpha, whose SIREN or SIRET is another. Correct one of them."), refused.wrong());
        Relation beta = known(Map.of(RelationFields.NAME, "Beta", RelationFields.CLIENT_NUMBER, "C2", RelationFields.SIREN, ""));
        assertEquals(Optional.of(beta), find(Map.of(RelationFields.CLIENT_NUMBER, "C2", RelationFields.SIREN, OTHER_SIREN)));
    }

    @Test
    void aVatNumberIsThatOfARelationWhoseOtherKeysDoNotContradict() throws Refused {
        known(Map.of(RelationFields.NAME, "Alpha", RelationFields.VAT_NUMBER, "V", RelationFields.SIREN, OTHER_SIREN));
        known(Map.of(RelationFields.NAME, "Beta", RelationFields.VAT_NUMBER, "V", RelationFields.CLIENT_NUMBER, "C1"));
        known(Map.of(RelationFields.NAME, "Gamma", RelationFields.VAT_NUMBER, "V", RelationFields.SIRET, SIRET));
        Map<Field<Relation, String>, String> row = Map.of(RelationFields.VAT_NUMBER, "V", RelationFields.SIREN, SIREN,
                RelationFields.CLIENT_NUMBER, "C2", RelationFields.SIRET, "73282932000009");
        assertEquals(Optional.empty(), find(row));
        Relation delta = known(Map.of(RelationFields.NAME, "Delta", RelationFields.VAT_NUMBER, "V"));
        assertEquals(Optional.of(delta), find(row));
    }

    @Test
    void anAddressIsThatOfTheRelationOfThatNameOrOfOneWithAWordInCommon() throws Refused {
        Relation alpha = known(Map.of(RelationFields.NAME, "Ets Dupont"), null, "a@b.fr");
        assertEquals(Optional.of(alpha), find(Map.of(), "a@b.fr"));
        assertEquals(Optional.of(alpha), find(Map.of(RelationFields.NAME, "ETS DUPONT"), "x@b.fr", "a@b.fr"));
        assertEquals(Optional.of(alpha), find(Map.of(RelationFields.NAME, "Dupont Frères"), "a@b.fr"));
        assertEquals(Optional.empty(), find(Map.of(RelationFields.NAME, "Ets Martin"), "a@b.fr"));
        assertEquals(Optional.empty(), find(Map.of(RelationFields.NAME, "Dupont Frères"), "x@b.fr"));
        Draft phone = row(Map.of(RelationFields.NAME, "Dupont Frères"), null);
        phone.details().add(new Draft.Detail("OTHER", "", "a@b.fr"));
        assertEquals(Optional.empty(), match.find(phone));
        match.made(alpha);
        assertEquals(Optional.empty(), find(Map.of(RelationFields.NAME, "Dupont Frères"), "a@b.fr"));
        assertEquals(Optional.of(alpha), find(Map.of(RelationFields.NAME, "Ets Dupont"), "a@b.fr"));
    }

    @Test
    void anAddressThatSeveralHaveTellsOnlyByTheName() throws Refused {
        known(Map.of(RelationFields.NAME, "Ets Dupont"), null, "a@b.fr");
        Relation second = known(Map.of(RelationFields.NAME, "Dupont SA"), null, "a@b.fr");
        assertEquals(Optional.empty(), find(Map.of(RelationFields.NAME, "Dupont Frères"), "a@b.fr"));
        assertEquals(Optional.of(second), find(Map.of(RelationFields.NAME, "Dupont SA"), "a@b.fr"));
    }

    @Test
    void aNameIsTheSameCompanyInTheSameCityOrWhereOneIsNotKnown() throws Refused {
        Relation lyon = known(Map.of(RelationFields.NAME, "Alpha"), "Lyon");
        Relation nice = known(Map.of(RelationFields.NAME, "ALPHA"), "Nice");
        Map<Field<Relation, String>, String> alpha = Map.of(RelationFields.NAME, "alpha");
        assertEquals(Optional.of(nice), match.find(row(alpha, "NICE")).map(Held::thing));
        assertEquals(Optional.empty(), match.find(row(alpha, "Brest")));
        assertEquals(Optional.of(lyon), find(alpha));
        Relation somewhere = known(alpha);
        assertEquals(Optional.of(somewhere), match.find(row(alpha, "Brest")).map(Held::thing));
        assertEquals(Optional.of(somewhere), find(alpha));
        assertEquals(Optional.empty(), find(Map.of()));
    }
}
