// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Marie Dupont|Marie|Dupont", "DUPONT Marie|Marie|DUPONT", "Marie DUPONT|Marie|DUPONT",
            "Dupont, Marie|Marie|Dupont", "Jean-Pierre de la Tour|Jean-Pierre|de la Tour", "Jan van der Berg|Jan|van der Berg",
            "Anne Marie Martin|Anne Marie|Martin", "Madonna||Madonna", "LE GALL Yann|Yann|LE GALL",
            "J. R. R. Tolkien|J. R. R.|Tolkien",
            "MARIE DUPONT|MARIE|DUPONT", "Dupont,||Dupont,", ",Dupont||,Dupont", "X Dupont|X|Dupont", "Ben Stiller|Ben|Stiller",
            "李 小龙|李|小龙" })
    void takesNamesApart(String full, String first, String last) {
        assertEquals(new PersonName(first == null ? "" : first, last), PersonName.of(full));
    }

    @ParameterizedTest
    @CsvSource({ "marie.dupont@x.fr,Marie,Dupont", "jean_roy@x.fr,Jean,Roy", "asmithk@gmail.com,'',asmithk", "a.b@x.fr,'',a.b",
            "info2024@x.fr,'',info2024" })
    void readsNamesFromAddresses(String email, String first, String last) {
        assertEquals(new PersonName(first, last), PersonName.ofEmail(email));
    }
}
