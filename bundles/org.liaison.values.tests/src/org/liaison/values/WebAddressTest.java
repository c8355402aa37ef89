// SPDX-License-Identifier: EPL-2.0
package org.liaison.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "www.example.fr|https://www.example.fr",
            "HTTP://WWW.Example.FR/|http://www.example.fr",
            "https://example.com/A/b?c=d#e|https://example.com/A/b?c=d#e",
            "example.com:8080/x|https://example.com:8080/x",
            "müller.de|https://müller.de",
            "192.168.1.10/crm|https://192.168.1.10/crm",
            "medium.com/@name|https://medium.com/@name" })
    void readsWhatPeopleType(String typed, String value) {
        new Typed(WebAddress.RULE, typed).isRead(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "javascript:alert(1)|web.scheme",
            "ftp://example.com|web.scheme",
            "file:///etc/passwd|web.scheme",
            "jean@example.fr|web.isEmail",
            "voir le site|web.form",
            "https://user:pw@example.com|web.form",
            "example|web.host",
            "https://|web.form",
            "http://exa_mple.fr|web.host" })
    void saysWhatIsWrong(String typed, String key) {
        new Typed(WebAddress.RULE, typed).isRefused(key);
    }

    @Test
    void isShownAsPeopleWriteIt() {
        assertEquals("www.example.fr", WebAddress.RULE.show("https://www.example.fr"));
        assertEquals("http://example.fr", WebAddress.RULE.show("http://example.fr"));
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        new Typed(WebAddress.RULE, "www." + "é".repeat(2000) + ".fr").isRefused("web.host");
    }
}
