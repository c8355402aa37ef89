// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.liaison.criteria.Catalog;
import org.liaison.criteria.CrmCriterion;
import org.liaison.criteria.Kinds;
import org.liaison.criteria.TextField;
import org.liaison.criteria.UserField;
import org.liaison.exchange.internal.mapping.Target;
import org.liaison.exchange.internal.mapping.Targets;
import org.liaison.model.crm.AddressFields;
import org.liaison.model.crm.RelationFields;

/** What a row of a file says before it is compared with anything. */
class DraftReaderTest {

    private static final UserField<?, ?> REMARK = new UserField<>(Kinds.TEXT, remark(), List.of());
    private static final UserField<?, ?> SIZE = new UserField<>(Kinds.CRM, size(), List.of());

    private final Targets targets = new Targets(RelationFields.TYPE, new Catalog(List.of(SIZE, REMARK)));

    private static TextField remark() {
        TextField field = new TextField();
        field.setCode("remark");
        field.setLabelFr("Remark");
        field.setScope("RELATION");
        return field;
    }

    private static CrmCriterion size() {
        CrmCriterion field = new CrmCriterion();
        field.setCode("size");
        field.setLabelFr("Size");
        field.setScope("RELATION");
        return field;
    }

    /** Reads a row whose columns are called by the ids of what they stand for. */
    private Draft read(String columns, String... cells) {
        List<Target> meanings = new ArrayList<>();
        List<String> headers = List.of(columns.split(" "));
        headers.forEach(header -> meanings.add(targets.find(header).orElse(null)));
        return new DraftReader(headers, meanings, Locale.ENGLISH).read(7, List.of(cells));
    }

    private static List<String> wrongs(Draft draft) {
        return draft.wrongs().stream().map(Draft.Wrong::column).toList();
    }

    @Test
    void aRowMayHaveFewerCellsThanColumnsAndMoreIfThereIsNothingInThem() {
        assertEquals(Map.of(RelationFields.NAME, "Alpha"), read("name siren", "Alpha").own());
        assertEquals(Map.of(RelationFields.NAME, "Alpha"), read("name", "Alpha", " ", "").own());
        Draft draft = read("name", "Alpha", "", "x");
        assertEquals(Map.of(), draft.own());
        assertEquals(
                List.of(new Draft.Wrong("", "This row has 3 cells, but the first row names only 1 columns. Look for a separator "
                        + "that is too many, or a column without a name.")),
                draft.wrongs());
    }

    @Test
    void theDraftKnowsItsRow() {
        Draft draft = read("name nothing", "Alpha", "x");
        assertEquals(7, draft.line());
        assertEquals(List.of("Alpha", "x"), draft.raw());
        assertEquals(List.of(), draft.wrongs());
    }

    @Test
    void anEmptyCellSaysNothingAndTheFirstOfTwoCounts() {
        Draft draft = read("name name acronym city city nic nic text.remark text.remark", " ", "Alpha", "\u00a0", "Lyon", "Nice",
                "1", "2", "a", "b");
        assertEquals(Map.of(RelationFields.NAME, "Alpha"), draft.own());
        assertEquals(Map.of("MAIN", Map.of(AddressFields.CITY, "Lyon")), draft.addresses());
        assertEquals(Map.of(Target.Role.NIC, "1"), draft.roles());
        assertEquals(Map.of(REMARK, List.of("a")), draft.answers());
    }

    @Test
    void whatIsWrongIsSaidInTheOrderOfTheColumns() {
        Draft draft = read("phone siren email name", "12", "123", "nobody", "x".repeat(201));
        assertEquals(List.of("phone", "siren", "email", "name"), wrongs(draft));
        assertEquals(List.of(), draft.details());
        assertNull(draft.text(RelationFields.SIREN));
    }

    @Test
    void aNumberIsOneOfTheCountryOfTheRowWhereverThatStands() {
        assertEquals(List.of(new Draft.Detail("PHONE", "", "+33199000001")), read("phone", "01 99 00 00 01").details());
        assertEquals(List.of(new Draft.Detail("PHONE", "", "+3281123456")),
                read("phone city country", "081 12 34 56", "Namur", "BE").details());
        assertEquals(List.of(new Draft.Detail("PHONE", "", "+3281123456")),
                read("phone city billing.country", "081 12 34 56", "Namur", "BE").details());
    }

    @Test
    void severalDetailsInACellAreSeveral() {
        assertEquals(List.of(new Draft.Detail("EMAIL", "", "a@b.fr"), new Draft.Detail("EMAIL", "", "c@d.fr")),
                read("email", "a@b.fr; c@d.fr").details());
    }

    @Test
    void aHeadcountOfTheRegisterIsAClass() {
        List<Target> headcount = List.of(targets.find("headcount").orElseThrow());
        DraftReader register = new DraftReader(List.of("trancheEffectifsUniteLegale"), headcount, Locale.ENGLISH);
        assertEquals(Map.of(RelationFields.HEADCOUNT, 20L), register.read(1, List.of("12")).own());
        assertEquals(Map.of(RelationFields.HEADCOUNT, 99L), register.read(1, List.of("99")).own());
        assertEquals(Map.of(RelationFields.HEADCOUNT, 12L), read("headcount", "12").own());
    }

    @Test
    void tagsAreTakenTogether() {
        assertEquals(List.of("a", "b", "c"), read("tags tags", "a;b", "c").tags());
    }

    @Test
    void whatAFieldOfTheUsersCannotHoldIsWrong() {
        assertEquals(Map.of(SIZE, List.of("large")), read("crm.size crm.size", "large", "small").answers());
        Draft draft = read("crm.size text.remark", "large;small", "x".repeat(5000));
        assertEquals(List.of("crm.size", "text.remark"), wrongs(draft));
        assertEquals(Map.of(), draft.answers());
        assertEquals(Map.of(), read("text.remark", " \u0000").answers());
    }
}
