// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "01 23 45 67 89|+33123456789",
            "0123456789|+33123456789",
            "01.23.45.67.89|+33123456789",
            "+33 (0)1 23 45 67 89|+33123456789",
            "0033123456789|+33123456789",
            "tel:+33-1-23-45-67-89|+33123456789",
            "+32 2 555 12 12|+3225551212",
            "+1 202-555-0123|+12025550123",
            "01 23 45 67 89 ext. 12|+33123456789;ext=12",
            "+1 202 555 0123 x77|+12025550123;ext=77",
            "3631|3631",
            "0590 12 34 56|+33590123456" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(PhoneNumber.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "01 23 45|phone.short",
            "01 23 45 67 89 01|phone.long",
            "+999 123456|phone.country",
            "voir standard|phone.noDigits",
            "+33|phone.form" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(PhoneNumber.RULE, typed).isRefused(key);
    }

    @Test
    void isShownAsOneDialsItAtHome() {
        assertEquals("01 23 45 67 89", PhoneNumber.RULE.show("+33123456789"));
        assertEquals("01 23 45 67 89 ext. 12", PhoneNumber.RULE.show("+33123456789;ext=12"));
        assertEquals("+32 2 555 12 12", PhoneNumber.RULE.show("+3225551212"));
        assertEquals("+33 1 23 45 67 89", PhoneNumber.international("+33123456789"));
        assertEquals("+33 1 23 45 67 89", new PhoneNumber("BE").show("+33123456789"));
        new Typed(new PhoneNumber("BE"), "02 555 12 12").isRead("+3225551212");
    }

    @Test
    void frenchNumbersAreShownAsTheNumberPlanSays() throws NumberParseException {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        Random random = new Random(33);
        for (int i = 0; i < 2_000; i++) {
            String value = "+33" + (1 + random.nextInt(9)) + String.format("%08d", random.nextInt(100_000_000));
            assertEquals(numbers.format(numbers.parse(value, null), PhoneNumberFormat.NATIONAL), PhoneNumber.RULE.show(value));
        }
    }

    @Test
    void readsWhatItShowsOfEveryCountry() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String region : numbers.getSupportedRegions()) {
            String value = numbers.format(numbers.getExampleNumber(region), PhoneNumberFormat.E164);
            new Typed(PhoneNumber.RULE, value).isRead(value);
            new Typed(PhoneNumber.RULE, value + ";ext=42").isRead(value + ";ext=42");
        }
    }

    /** The quick way of French numbers is the library's. */
    @Test
    void showsFrenchNumbersAsTheLibraryDoes() throws NumberParseException {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        Random random = new Random(33);
        for (int count = 0; count < 500; count++) {
            String value = "+33" + (1 + random.nextInt(9)) + String.format("%08d", random.nextInt(100_000_000));
            assertEquals(numbers.format(numbers.parse(value, null), PhoneNumberFormat.NATIONAL), PhoneNumber.RULE.show(value));
            assertEquals(numbers.format(numbers.parse(value, null), PhoneNumberFormat.INTERNATIONAL),
                    PhoneNumber.international(value));
        }
    }
}
