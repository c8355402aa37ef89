// SPDX-License-Identifier: EPL-2.0
package org.liaison.ui.detail.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "ACME SAS|AS", "Banque du Nord|BD", "Durand & Fils|DF", "zoé|Z", "Jean-Marc Roy|JM",
            "L'Oréal|LO", "'  '|''", "émile zola|ÉZ", "𝒜cme|𝒜" })
    void takesTheFirstLettersOfTwoWords(String title, String initials) {
        assertEquals(initials, Avatar.initials(title));
    }
}
