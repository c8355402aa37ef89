// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liaison.model.Field;
import org.liaison.model.Reading;
import org.liaison.model.crm.ContactFields;
import org.liaison.model.crm.RelationFields;
import org.liaison.values.Parsed;

class CellsTest {

    private final Cells cells = new Cells(Locale.FRANCE);

    private Object value(Field<?, ?> field, String cell) {
        return ((Reading.Value<?>) cells.read(field, cell)).value();
    }

    @Test
    void readsNumbersAsTheyStandInFiles() {
        assertEquals(1234L, value(RelationFields.HEADCOUNT, "1 234"));
        assertEquals(10L, value(RelationFields.HEADCOUNT, "10 à 19"));
        assertEquals(1000L, value(RelationFields.HEADCOUNT, "1 000 - 1 999"));
        assertEquals(new BigDecimal("1234567.89"), value(RelationFields.TURNOVER, "1 234 567,89 €"));
        assertEquals(new BigDecimal("1234567.89"), value(RelationFields.TURNOVER, "1,234,567.89"));
    }

    @Test
    void readsDaysAsTheyStandInFiles() {
        assertEquals(LocalDate.of(1960, 9, 10), value(ContactFields.BIRTH_DATE, "10/09/1960"));
        assertEquals(LocalDate.of(1960, 9, 10), value(ContactFields.BIRTH_DATE, "1960-09-10"));
        assertEquals(LocalDate.of(2024, 2, 29), value(ContactFields.BIRTH_DATE, "20240229"));
    }

    @Test
    void givesNumbersBackTheZerosThatSpreadsheetsTake() {
        assertEquals("000325175", value(RelationFields.SIREN, "325175"));
        assertEquals("00588003400011", value(RelationFields.SIRET, "588003400011"));
    }

    @Test
    void takesOutWhatNobodySees() {
        assertEquals("ACME SAS", value(RelationFields.NAME, "\u00a0AC\u0000ME\r\nSAS\t "));
        assertEquals("one\ntwo", value(RelationFields.NOTES, "one\r\ntwo\r\n"));
        assertInstanceOf(Reading.Empty.class, cells.read(RelationFields.NAME, " \u0000\u00a0"));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertEquals("x".repeat(200), value(RelationFields.NAME, "x".repeat(200)));
        assertInstanceOf(Reading.Wrong.class, cells.read(RelationFields.NAME, "x".repeat(201)));
    }

    @Test
    void takesSeveralNumbersOutOfOneCell() {
        assertEquals(List.of("01 23 45 67 89", "06 12 34 56 78"), Cells.details("PHONE", "01 23 45 67 89 / 06 12 34 56 78"));
        assertEquals(List.of("02/123 45 67"), Cells.details("PHONE", "02/123 45 67"));
        assertEquals(List.of("+33123456789;ext=12"), Cells.details("PHONE", "+33123456789;ext=12"));
        assertEquals(List.of("a@b.fr", "c@d.fr"), Cells.details("EMAIL", "a@b.fr; c@d.fr"));
        assertEquals(List.of("a@b.fr", "c@d.fr"), Cells.details("EMAIL", "a@b.fr ::: c@d.fr"));
        assertEquals(List.of("01 23 45 67 89", "06 12 34 56 78"), Cells.details("MOBILE", "01 23 45 67 89 ou 06 12 34 56 78"));
        assertEquals(List.of("01 23 45 67 89", "06 12 34 56 78"), Cells.details("FAX", "01 23 45 67 89|06 12 34 56 78"));
        assertEquals(List.of("Signal: a; b", "c | d"), Cells.details("OTHER", "Signal: a; b\nc | d"));
        assertEquals(List.of("https://a.fr/x;y", "b.fr"), Cells.details("WEBSITE", "https://a.fr/x;y\nb.fr"));
    }

    @Test
    void numbersWithoutPrefixAreOfTheRowsCountry() {
        assertEquals(new Parsed.Accepted("+19055551234"), Cells.detail("PHONE", "905-555-1234", "US"));
        assertEquals(new Parsed.Accepted("+33123456789"), Cells.detail("PHONE", "01 23 45 67 89", null));
        assertInstanceOf(Parsed.Refused.class, Cells.detail("PHONE", "12", null));
    }

    @Test
    void knowsTheClassesOfTheRegister() {
        assertEquals(20L, Cells.headcountClass("12").orElseThrow());
        assertEquals(0L, Cells.headcountClass("00").orElseThrow());
        assertInstanceOf(Reading.Empty.class, cells.read(RelationFields.HEADCOUNT, "NN"));
    }

    @Test
    void onlyAFewLostZerosAreGivenBack() {
        assertInstanceOf(Reading.Wrong.class, cells.read(RelationFields.SIREN, "25175"));
        assertInstanceOf(Reading.Wrong.class, cells.read(RelationFields.SIRET, "1235100003"));
        assertInstanceOf(Reading.Wrong.class, cells.read(RelationFields.SIREN, "32A175"));
        assertEquals("325175", value(RelationFields.CLIENT_NUMBER, "325175"));
    }

    @Test
    void tagsThatGoogleMakesItselfAreNone() {
        assertEquals(List.of("Friends", "Old"), Cells.tags("* myContacts ::: Friends ;; Old"));
        assertEquals(List.of(), Cells.tags(" ; "));
    }

    @Test
    void aDetailMayBeFiveHundredCharactersLong() {
        assertEquals(new Parsed.Accepted("x".repeat(500)), Cells.detail("OTHER", "x".repeat(500), null));
        assertInstanceOf(Parsed.Refused.class, Cells.detail("OTHER", "x".repeat(501), null));
        assertEquals(new Parsed.Accepted("+19055551234"), Cells.detail("MOBILE", "905-555-1234", "US"));
        assertEquals(new Parsed.Accepted("+19055551234"), Cells.detail("FAX", "905-555-1234", "US"));
        assertEquals(new Parsed.Accepted("905-555-1234"), Cells.detail("OTHER", "905-555-1234", "US"));
    }

    @Test
    void aLineIsWhatCanBeSeenOfACell() {
        assertEquals("one two", Cells.line(" one\r\ntwo\t "));
        assertEquals("", Cells.line("\u00a0\n"));
    }
}
