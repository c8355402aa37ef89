// SPDX-License-Identifier: EPL-2.0
package org.liaison.exchange.internal.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtesyTest {

    @ParameterizedTest
    @CsvSource({ "Monsieur,M", "Mr.,M", "de heer,M", "Mlle,MME", "MRS,MME", "Dr.,DR", "Pr,PR", "Maître,ME" })
    void aFormOfAddressIsKnownInManyLanguages(String text, String code) {
        assertEquals(Optional.of(code), Courtesy.code(text));
    }

    @Test
    void anythingElseIsNone() {
        assertEquals(Optional.empty(), Courtesy.code("Captain"));
        assertEquals(Optional.empty(), Courtesy.code(""));
    }
}
