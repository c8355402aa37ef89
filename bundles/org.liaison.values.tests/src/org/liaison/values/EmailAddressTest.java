// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jean.Dupont@Example.COM|Jean.Dupont@example.com",
            "mailto:a@example.fr|a@example.fr",
            "Jean Dupont <jean@example.fr>|jean@example.fr",
            "o'neil+crm@example.co.uk|o'neil+crm@example.co.uk",
            "info@müller.de|info@müller.de",
            "a_b@xn--mller-kva.de|a_b@xn--mller-kva.de" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(EmailAddress.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jean.dupont|email.noAt",
            "a@b.fr; c@d.fr|email.several",
            "a @b.fr|email.several",
            "@example.fr|email.half",
            "jean@|email.half",
            "jean@example|email.domain",
            "jean@example.invalidtld|email.form",
            "jean..d@example.fr|email.form",
            "jean@-example.fr|email.form" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(EmailAddress.RULE, typed).isRefused(key);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        new Typed(EmailAddress.RULE, "a@" + "é".repeat(2000) + ".fr").isRefused("email.form");
    }
}
