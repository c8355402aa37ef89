// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.liaison.exchange.internal.mapping.Target.Role;
import org.liaison.exchange.internal.value.Named;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.RelationFields;

/** What rows of the register SIRENE say in several columns. */
class RegisterRowTest {

    private final Draft draft = new Draft(1, List.of());

    @Test
    void aRowIsOfAnEstablishmentIfAColumnSaysWhetherItIsTheHeadOffice() {
        assertFalse(RegisterRow.isOfEstablishments(draft));
        assertFalse(RegisterRow.isHeadOffice(draft));
        assertFalse(RegisterRow.isBranch(draft));
        headOffice("", false, false);
        headOffice("true", true, false);
        headOffice("OUI", true, false);
        headOffice("false", false, true);
        headOffice("non", false, true);
    }

    private void headOffice(String text, boolean headOffice, boolean branch) {
        draft.roles().put(Role.HEAD_OFFICE, text);
        assertTrue(RegisterRow.isOfEstablishments(draft));
        assertEquals(headOffice, RegisterRow.isHeadOffice(draft), text);
        assertEquals(branch, RegisterRow.isBranch(draft), text);
    }

    @Test
    void whatTheCompanyHidesIsNotTaken() {
        draft.own().put(RelationFields.TRADE_NAME, "[ND]");
        draft.own().put(RelationFields.ACRONYM, "A");
        draft.addresses().put("MAIN", new HashMap<>(Map.of(AddressFields.CITY, "[ND]", AddressFields.POST_CODE, "69001")));
        draft.roles().put(Role.SIGN, "[ND]");
        draft.roles().put(Role.STREET_NAME, "[ND]");
        RegisterRow.complete(draft);
        assertEquals(Map.of(RelationFields.ACRONYM, "A"), draft.own());
        assertEquals(Map.of("MAIN", Map.of(AddressFields.POST_CODE, "69001")), draft.addresses());
    }

    @Test
    void anEntrepreneurIsCalledByTheNameThatHeUses() {
        draft.roles().put(Role.SIGN, "Chez Eva");
        assertEquals("Chez Eva", name());
        draft.roles().put(Role.ESTABLISHMENT_NAME, "Boulangerie");
        assertEquals("Boulangerie", name());
        draft.roles().put(Role.PERSON_FIRST_NAME, "Eva");
        assertEquals("Boulangerie", name());
        draft.roles().put(Role.PERSON_LAST_NAME, "Roy");
        assertEquals("Eva Roy", name());
        draft.roles().put(Role.PERSON_USED_NAME, "Zola");
        assertEquals("Eva Zola", name());
        draft.roles().put(Role.PERSON_FIRST_NAME, "");
        assertEquals("Zola", name());
        draft.roles().put(Role.PERSON_USED_NAME, "x".repeat(200));
        assertEquals("x".repeat(200), name());
        draft.roles().put(Role.PERSON_USED_NAME, "x".repeat(201));
        assertNull(name());
    }

    private String name() {
        draft.own().remove(RelationFields.NAME);
        RegisterRow.complete(draft);
        return draft.text(RelationFields.NAME);
    }

    @Test
    void aNameThatTheRowSaysStays() {
        draft.own().put(RelationFields.NAME, "Alpha");
        draft.roles().put(Role.PERSON_LAST_NAME, "Roy");
        RegisterRow.complete(draft);
        assertEquals("Alpha", draft.text(RelationFields.NAME));
    }

    @Test
    void aStreetIsPutTogetherUnlessTheRowSaysOne() {
        draft.roles().put(Role.STREET_NAME, "Haute");
        draft.roles().put(Role.STREET_TYPE, "RUE");
        draft.roles().put(Role.STREET_NUMBER, "12");
        draft.roles().put(Role.STREET_REPEAT, "");
        RegisterRow.complete(draft);
        assertEquals(Map.of("MAIN", Map.of(AddressFields.STREET, "12 RUE Haute")), draft.addresses());
        draft.roles().put(Role.STREET_REPEAT, "BIS");
        RegisterRow.complete(draft);
        assertEquals(Map.of("MAIN", Map.of(AddressFields.STREET, "12 RUE Haute")), draft.addresses());
        draft.addresses().clear();
        RegisterRow.complete(draft);
        assertEquals(Map.of("MAIN", Map.of(AddressFields.STREET, "12 BIS RUE Haute")), draft.addresses());
    }

    @Test
    void aStreetThatIsTooLongIsLeftOut() {
        draft.roles().put(Role.STREET_NAME, "x".repeat(200));
        RegisterRow.complete(draft);
        assertEquals(Map.of("MAIN", Map.of(AddressFields.STREET, "x".repeat(200))), draft.addresses());
        draft.addresses().clear();
        draft.roles().put(Role.STREET_NUMBER, "1");
        RegisterRow.complete(draft);
        assertEquals(Map.of(), draft.addresses());
    }

    @Test
    void aSiretIsMadeOfSirenAndNicIfTheyFitTogether() {
        draft.own().put(RelationFields.SIREN, "732829320");
        draft.roles().put(Role.NIC, "00075");
        RegisterRow.complete(draft);
        assertNull(draft.text(RelationFields.SIRET));
        draft.roles().put(Role.NIC, "00074");
        RegisterRow.complete(draft);
        assertEquals("73282932000074", draft.text(RelationFields.SIRET));
        draft.own().put(RelationFields.SIRET, "73282932000009");
        RegisterRow.complete(draft);
        assertEquals("73282932000009", draft.text(RelationFields.SIRET));
    }

    @Test
    void aSirenIsTakenOutOfASiret() {
        draft.roles().put(Role.NIC, "00074");
        RegisterRow.complete(draft);
        assertEquals(Map.of(), draft.own());
        draft.own().put(RelationFields.SIRET, "73282932000074");
        RegisterRow.complete(draft);
        assertEquals("732829320", draft.text(RelationFields.SIREN));
    }

    @Test
    void whatTheRegisterMeansFillsOnlyWhatIsEmpty() {
        assertEquals(Map.of(), RegisterRow.complete(draft));
        draft.own().put(RelationFields.NAF_CODE, "62.01Z");
        draft.roles().put(Role.REGISTER_STATE, "C");
        assertEquals(Map.of(RelationFields.NAF_NOMENCLATURE, "NAFRev2", RelationFields.STATUS, new Named("CLOSED")),
                RegisterRow.complete(draft));
        draft.own().put(RelationFields.NAF_NOMENCLATURE, "NAFRev1");
        draft.roles().put(Role.REGISTER_STATE, "A");
        assertEquals(Map.of(), RegisterRow.complete(draft));
    }
}
